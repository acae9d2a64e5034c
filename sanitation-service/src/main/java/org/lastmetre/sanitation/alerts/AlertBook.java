package org.lastmetre.sanitation.alerts;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Puts together what wants a human, the longest waiting first. */
@ApplicationScoped
public class AlertBook {
    private static final Comparator<Alert> LONGEST_WAITING =
            Comparator.comparing(Alert::since).thenComparing(Alert::subject);

    private final Instance<AlertSource> sources;
    private final Communities communities;
    private final Clock clock;

    AlertBook(Instance<AlertSource> sources, Communities communities, Clock clock) {
        this.sources = sources;
        this.communities = communities;
        this.clock = clock;
    }

    /** The alerts of a community, and how it writes their times. */
    public record Open(Community community, List<Alert> alerts) {}

    /** Fails with 404 {@code unknown-community}. */
    public Uni<Open> open(CommunityId id, int limit) {
        return communities.require(id).chain(community -> gathered(community, limit));
    }

    private Uni<Open> gathered(Community community, int limit) {
        var now = clock.now();
        Uni<List<Alert>> all = Uni.createFrom().item(List.of());
        for (var source : sources) {
            all = all.chain(some -> source.open(community, now, limit).map(more -> both(some, more)));
        }
        return all.map(alerts -> new Open(
                community, alerts.stream().sorted(LONGEST_WAITING).limit(limit).toList()));
    }

    private static List<Alert> both(List<Alert> some, List<Alert> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
