package org.lastmetre.medical.vehicles;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Says when the reserve of a community is used, and when it is there again; to be asked at the end of a turn. */
@ApplicationScoped
public class ReserveWatch {
    private final Reserves reserves;
    private final VehicleAnnouncer announcer;
    private final Clock clock;

    ReserveWatch(Reserves reserves, VehicleAnnouncer announcer, Clock clock) {
        this.reserves = reserves;
        this.announcer = announcer;
        this.clock = clock;
    }

    public Uni<Void> look(Tx tx, Collection<CommunityId> communities) {
        return reserves.of(tx, communities).chain(found -> say(tx, changes(found)));
    }

    private List<ReserveChange> changes(List<Reserve> found) {
        var now = clock.now();
        return found.stream().flatMap(reserve -> reserve.change(now).stream()).toList();
    }

    private Uni<Void> say(Tx tx, List<ReserveChange> changes) {
        if (changes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return reserves.said(tx, changes).chain(() -> announcer.reserves(tx, changes));
    }
}
