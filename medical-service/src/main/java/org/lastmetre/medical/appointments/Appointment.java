package org.lastmetre.medical.appointments;

import java.time.Instant;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.trips.Door;

/**
 * That somebody has to be somewhere, once or again and again.
 *
 * @param person by which the same person is known again; null once erased
 * @param plannedUntil its times are looked after as far as this
 * @param endedAt null while active
 */
public record Appointment(
        AppointmentId id,
        CommunityId community,
        Door door,
        String person,
        Schedule schedule,
        Purpose purpose,
        AppointmentState state,
        Instant plannedUntil,
        Instant endedAt,
        long version) {
    static Appointment booked(AppointmentId id, NewAppointment asked, Instant plannedUntil) {
        return new Appointment(
                id,
                asked.community(),
                asked.door(),
                asked.person(),
                asked.schedule(),
                asked.purpose(),
                AppointmentState.ACTIVE,
                plannedUntil,
                null,
                1);
    }

    static Refusal unknown(AppointmentId id) {
        return Refusal.notFound("unknown-appointment", "there is no appointment " + id);
    }

    /** @throws Refusal 409 {@code appointment-over} */
    Appointment changed(Schedule other, Purpose now, Instant until) {
        requireActive();
        return new Appointment(id, community, door, person, other, now, state, until, null, version + 1);
    }

    Appointment plannedTo(Instant until) {
        return new Appointment(id, community, door, person, schedule, purpose, state, until, null, version + 1);
    }

    /** That one of its times changed. */
    Appointment touched() {
        return new Appointment(
                id, community, door, person, schedule, purpose, state, plannedUntil, endedAt, version + 1);
    }

    Appointment ended(AppointmentState end, Instant now) {
        return new Appointment(id, community, door, person, schedule, purpose, end, plannedUntil, now, version + 1);
    }

    /** @throws Refusal 409 {@code appointment-over} */
    void requireActive() {
        if (state != AppointmentState.ACTIVE) {
            throw Refusal.conflict("appointment-over", "this appointment is " + state);
        }
    }
}
