package org.lastmetre.sorting.reception;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;

/** Hears from dispatch where packages are, so that the sums close. */
@ApplicationScoped
public class WhereaboutsDesk {
    private final Whereabouts whereabouts;
    private final Communities communities;

    WhereaboutsDesk(Whereabouts whereabouts, Communities communities) {
        this.whereabouts = whereabouts;
        this.communities = communities;
    }

    /** What dispatch told; {@code version} counts the package's changes there, and an older one changes nothing. */
    public record Told(CommunityId community, PackageCode code, Stage stage, String what, long version, Instant at) {}

    public Uni<Void> hear(Tx tx, List<Told> news) {
        var dated = news.stream()
                .map(told -> new Whereabouts.Move(
                        told, communities.known(told.community()).dateAt(told.at())))
                .toList();
        return whereabouts.move(tx, dated);
    }
}
