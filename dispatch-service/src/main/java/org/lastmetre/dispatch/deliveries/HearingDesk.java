package org.lastmetre.dispatch.deliveries;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.time.Clock;

/** Takes in what sorting says of packages and batches, as part of the transaction it was read in. */
@ApplicationScoped
public class HearingDesk {
    private final Items items;
    private final Custody custody;
    private final ItemFollower follower;
    private final Communities communities;
    private final Clock clock;

    HearingDesk(Items items, Custody custody, ItemFollower follower, Communities communities, Clock clock) {
        this.items = items;
        this.custody = custody;
        this.follower = follower;
        this.communities = communities;
        this.clock = clock;
    }

    /** Fails with {@link org.lastmetre.kit.inbox.NotYetKnown} for a community not heard of, to be read again. */
    public Uni<Void> hear(Tx tx, List<Heard> news) {
        var codes = news.stream().map(Heard::code).distinct().toList();
        var communityIds = news.stream().map(Heard::community).distinct().toList();
        return items.oneAtATime(tx, communityIds)
                .chain(() -> items.lock(tx, codes))
                .map(known -> new Hearing(
                                known,
                                id -> Party.reception(communities.known(id).receptionPoint()),
                                clock.now())
                        .all(news))
                .chain(hearing -> save(tx, hearing));
    }

    private Uni<Void> save(Tx tx, Hearing hearing) {
        return items.save(tx, hearing.changed())
                .chain(() -> custody.append(tx, hearing.links()))
                .chain(() -> follower.readyToCarry(tx, hearing.withSealed()));
    }
}
