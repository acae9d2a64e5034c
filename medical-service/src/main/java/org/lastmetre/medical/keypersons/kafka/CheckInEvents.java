package org.lastmetre.medical.keypersons.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.lastmetre.contracts.CheckInEvent;
import org.lastmetre.contracts.CheckInEvent.CheckInMissed;
import org.lastmetre.contracts.CheckInEvent.DoorVisitEnded;
import org.lastmetre.contracts.CheckInEvent.DoorVisitRequested;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.outbox.Outbox;
import org.lastmetre.medical.keypersons.Changed;
import org.lastmetre.medical.keypersons.CheckIn;
import org.lastmetre.medical.keypersons.CheckInAnnouncer;

/** Publishes at which doors somebody shall be looked at, and who was missed: a building, never a person or a reason. */
@ApplicationScoped
class CheckInEvents implements CheckInAnnouncer {
    private final Outbox outbox;
    private final MeterRegistry meters;

    CheckInEvents(Outbox outbox, MeterRegistry meters) {
        this.outbox = outbox;
        this.meters = meters;
    }

    @Override
    public Uni<Void> changed(Tx tx, List<Changed> changes) {
        var events = changes.stream().flatMap(change -> events(change).stream()).toList();
        tx.afterCommit(() -> changes.forEach(this::count));
        return events.isEmpty() ? Uni.createFrom().voidItem() : outbox.append(tx, events);
    }

    private void count(Changed change) {
        meters.counter(
                        "lastmetre.medical.check-ins",
                        "state",
                        change.after().state().name())
                .increment();
    }

    static List<CheckInEvent> events(Changed change) {
        var events = new ArrayList<CheckInEvent>();
        var now = change.after();
        if (change.endsVisit()) {
            events.add(ended(now));
        }
        if (change.asksForVisit()) {
            events.add(requested(now));
        }
        if (change.isMissed()) {
            events.add(missed(now));
        }
        return events;
    }

    private static DoorVisitRequested requested(CheckIn now) {
        var door = now.spot().door();
        return new DoorVisitRequested(
                now.community().value(),
                now.id().value(),
                now.version(),
                door.building(),
                door.unit(),
                door.room(),
                now.since());
    }

    private static DoorVisitEnded ended(CheckIn now) {
        return new DoorVisitEnded(
                now.community().value(),
                now.id().value(),
                now.version(),
                now.spot().door().building(),
                now.since());
    }

    private static CheckInMissed missed(CheckIn now) {
        return new CheckInMissed(
                now.community().value(),
                now.id().value(),
                now.version(),
                now.spot().door().building(),
                now.date(),
                now.reason().name(),
                now.since());
    }
}
