package org.lastmetre.medical.trips;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.due.DueWork;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.vehicles.Turns;

/** Calls others where no vehicle could be sent to an immediate request in time; asks the store, so no restart forgets. */
@ApplicationScoped
class EscalationWork implements DueWork {
    private final Trips trips;
    private final Turns turns;
    private final TripAnnouncer announcer;
    private final TripRules rules;

    EscalationWork(Trips trips, Turns turns, TripAnnouncer announcer, TripRules rules) {
        this.trips = trips;
        this.turns = turns;
        this.announcer = announcer;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "medical-escalation";
    }

    /** Who waits for a vehicle waits for no broker besides. */
    @Override
    public boolean needsCommunities() {
        return false;
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        return trips.immediateSince(tx, rules.immediateUntil(now))
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : turns.take(tx, communities(found)).chain(() -> escalate(tx, now)));
    }

    private static Set<CommunityId> communities(List<Trip> found) {
        return found.stream().map(Trip::community).collect(Collectors.toSet());
    }

    /** Looks again now that it is nobody else's turn: a vehicle may have been sent meanwhile. */
    private Uni<Void> escalate(Tx tx, Instant now) {
        return trips.immediateSince(tx, rules.immediateUntil(now)).chain(found -> {
            var escalated = found.stream()
                    .filter(trip -> rules.isOverdue(trip, now))
                    .map(trip -> trip.escalated(now))
                    .toList();
            return trips.save(tx, escalated).chain(() -> announcer.moved(tx, escalated));
        });
    }
}
