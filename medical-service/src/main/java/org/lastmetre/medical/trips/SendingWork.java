package org.lastmetre.medical.trips;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.due.DueWork;
import org.lastmetre.medical.vehicles.Turns;

/** Sends vehicles to those for whom it is time by now, or for whom none could be sent when they asked. */
@ApplicationScoped
class SendingWork implements DueWork {
    private final Trips trips;
    private final Turns turns;
    private final Sending sending;

    SendingWork(Trips trips, Turns turns, Sending sending) {
        this.trips = trips;
        this.turns = turns;
        this.sending = sending;
    }

    @Override
    public String name() {
        return "medical-sending";
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        return trips.withSomebodyWaiting(tx, now)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : turns.take(tx, found).chain(() -> sending.changed(tx, found)));
    }
}
