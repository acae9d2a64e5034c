package org.lastmetre.sorting.sums.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.lastmetre.contracts.SortingEvent.DayReconciled;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.outbox.Outbox;
import org.lastmetre.sorting.sums.Day;
import org.lastmetre.sorting.sums.Sums;
import org.lastmetre.sorting.sums.SumsAnnouncer;

/** Says how a day added up. */
@ApplicationScoped
class SumsEvents implements SumsAnnouncer {
    private final Outbox outbox;

    SumsEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> reconciled(Tx tx, Day day, Sums sums, long version, Instant at) {
        return outbox.append(tx, List.of(event(day, sums, version, at)));
    }

    static DayReconciled event(Day day, Sums sums, long version, Instant at) {
        return new DayReconciled(
                day.community().value(),
                day.date(),
                version,
                (int) sums.announced(),
                (int) sums.received(),
                (int) sums.missing(),
                (int) sums.onShelf(),
                (int) sums.out(),
                (int) sums.delivered(),
                (int) sums.returned(),
                (int) sums.withdrawn(),
                at);
    }
}
