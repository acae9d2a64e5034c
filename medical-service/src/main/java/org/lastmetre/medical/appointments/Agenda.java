package org.lastmetre.medical.appointments;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.medical.vehicles.VehicleState;
import org.lastmetre.medical.vehicles.Vehicles;

/** Reads what is held in a community, to decide on it, and keeps what was decided; in the community's turn. */
@ApplicationScoped
class Agenda {
    private static final EnumSet<VehicleState> ON_DUTY = EnumSet.complementOf(EnumSet.of(VehicleState.OFF));
    private final Vehicles vehicles;
    private final Appointments appointments;
    private final Occurrences occurrences;
    private final BookingRules rules;
    private final Clock clock;

    Agenda(Vehicles vehicles, Appointments appointments, Occurrences occurrences, BookingRules rules, Clock clock) {
        this.vehicles = vehicles;
        this.appointments = appointments;
        this.occurrences = occurrences;
        this.rules = rules;
        this.clock = clock;
    }

    /** @param counts which of the held times stay as they are while it is decided */
    Uni<Booking> booking(Tx tx, Community community, Predicate<Occurrence> counts) {
        var now = clock.now();
        return vehicles.in(tx, community.id(), ON_DUTY).chain(found -> occurrences
                .booked(tx, community.id(), now)
                .map(booked -> booked.stream()
                        .filter(one -> counts.test(one.occurrence()))
                        .map(Occurrences.Booked::hold)
                        .toList())
                .map(holds -> new Booking(rules, new VehicleCalendar(found, holds), community.zone(), now)));
    }

    Uni<Void> keep(Tx tx, Appointment appointment, List<Occurrence> changed) {
        return appointments.save(tx, List.of(appointment)).chain(() -> occurrences.save(tx, changed));
    }

    /** The times of an appointment that aren't over. */
    Uni<List<Occurrence>> of(Tx tx, Appointment appointment) {
        return occurrences
                .of(tx, List.of(appointment.id()), clock.now())
                .map(found -> found.getOrDefault(appointment.id(), List.of()));
    }
}
