package org.lastmetre.medical.appointments;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.due.DueWork;
import org.lastmetre.medical.trips.Intake;
import org.lastmetre.medical.trips.Trips;
import org.lastmetre.medical.vehicles.Turns;

/** Makes the trips of appointments when it is time to go for them; asks the store, so no restart forgets. */
@ApplicationScoped
class DueTripsWork implements DueWork {
    private final Appointments appointments;
    private final Occurrences occurrences;
    private final Trips trips;
    private final Intake intake;
    private final Turns turns;

    DueTripsWork(Appointments appointments, Occurrences occurrences, Trips trips, Intake intake, Turns turns) {
        this.appointments = appointments;
        this.occurrences = occurrences;
        this.trips = trips;
        this.intake = intake;
        this.turns = turns;
    }

    @Override
    public String name() {
        return "medical-appointments-due";
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        return occurrences
                .due(tx, now)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : appointments.find(tx, ids(found)).chain(known -> turns.take(
                                        tx,
                                        known.values().stream()
                                                .map(Appointment::community)
                                                .collect(Collectors.toSet()))
                                .chain(() -> again(tx, now, known))));
    }

    /** Looks again now that it is nobody else's turn: one may have been cancelled meanwhile. */
    private Uni<Void> again(Tx tx, Instant now, Map<AppointmentId, Appointment> locked) {
        return occurrences
                .due(tx, now)
                .map(found -> found.stream()
                        .filter(time -> locked.containsKey(time.appointment()))
                        .toList())
                .chain(found -> appointments.find(tx, locked.keySet()).map(known -> new DueTrips(known, found, now)))
                .chain(due ->
                        trips.ofPersons(tx, due.persons()).chain(away -> make(tx, due, due.without(away.keySet()))));
    }

    private Uni<Void> make(Tx tx, DueTrips due, List<Occurrence> ready) {
        return occurrences
                .save(tx, due.missed())
                .chain(() -> ready.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : intake.take(tx, ready.stream().map(due::trip).toList())
                                .chain(made -> occurrences.save(tx, DueTrips.requested(ready, made))));
    }

    private static List<AppointmentId> ids(List<Occurrence> found) {
        return found.stream().map(Occurrence::appointment).distinct().toList();
    }
}
