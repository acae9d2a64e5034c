package org.lastmetre.medical.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.medical.trips.TripId;
import org.lastmetre.medical.vehicles.VehicleId;

/**
 * One time of an appointment.
 *
 * @param date names it among the others, also after it was moved to another day
 * @param slot from when until when a vehicle is needed
 * @param vehicle the one that is held; null if there is none
 * @param trip the medical request that it became; null before
 */
public record Occurrence(
        AppointmentId appointment,
        LocalDate date,
        Instant startsAt,
        Slot slot,
        OccurrenceState state,
        VehicleId vehicle,
        TripId trip) {
    static Occurrence planned(AppointmentId appointment, Start start, Slot slot, Optional<VehicleId> vehicle) {
        var state = vehicle.isPresent() ? OccurrenceState.HELD : OccurrenceState.WITHOUT_VEHICLE;
        return new Occurrence(appointment, start.date(), start.at(), slot, state, vehicle.orElse(null), null);
    }

    boolean isHeld() {
        return state == OccurrenceState.HELD;
    }

    Start start() {
        return new Start(date, startsAt);
    }

    Hold hold(String person) {
        return new Hold(vehicle, person, slot);
    }

    Occurrence cancelled() {
        return without(OccurrenceState.CANCELLED);
    }

    Occurrence missed() {
        return without(OccurrenceState.MISSED);
    }

    private Occurrence without(OccurrenceState end) {
        return new Occurrence(appointment, date, startsAt, slot, end, null, trip);
    }

    Occurrence requested(TripId made) {
        return new Occurrence(appointment, date, startsAt, slot, OccurrenceState.REQUESTED, vehicle, made);
    }

    /** @throws Refusal 409 {@code already-requested} or {@code already-past} when it can't be changed any more */
    Occurrence requireToCome() {
        if (state == OccurrenceState.REQUESTED) {
            throw Refusal.conflict("already-requested", "its trip is medical request " + trip);
        }
        if (state == OccurrenceState.MISSED) {
            throw Refusal.conflict("already-past", "this time is past");
        }
        return this;
    }
}
