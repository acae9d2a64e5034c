package org.lastmetre.medical.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.medical.appointments.Diary.at;
import static org.lastmetre.medical.appointments.Diary.booking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lastmetre.medical.Town;

/** When it is time the trip is made, unless the person is under way or it was over before anybody could look. */
class DueTripsTest {
    private final Appointment appointment = Diary.once("me", "2026-03-02T10:00");
    private final Occurrence time = booking(List.of(Town.vehicle("A"), Town.vehicle("B")))
            .whole(appointment, Set.of())
            .get(0);

    @Test
    void theTripIsWantedFromWhenItsVehicleIsHeld() {
        var trip = due(at("2026-03-02T09:30")).trip(time);

        assertThat(trip.wantedFrom()).isEqualTo(at("2026-03-02T09:30"));
        assertThat(trip.person()).isEqualTo("me");
        assertThat(trip.detail().destination()).isEqualTo("dialysis");
        assertThat(trip.detail().appointmentAt()).isEqualTo(at("2026-03-02T10:00"));
    }

    @Test
    void afterAJumpOfTheClockItIsMadeWhileTheStayLasts() {
        assertThat(due(at("2026-03-02T10:59")).without(Set.of())).containsExactly(time);
        assertThat(due(at("2026-03-02T10:59")).missed()).isEmpty();
        assertThat(due(at("2026-03-02T11:00")).without(Set.of())).isEmpty();
        assertThat(due(at("2026-03-02T11:00")).missed())
                .extracting(Occurrence::state)
                .containsExactly(OccurrenceState.MISSED);
    }

    @Test
    void whoIsUnderWayWaitsForTheEndOfThatTrip() {
        assertThat(due(at("2026-03-02T09:30")).without(Set.of("me"))).isEmpty();
        assertThat(due(at("2026-03-02T09:30")).missed()).isEmpty();
    }

    @Test
    void onlyOneTripAPersonIsMadeAtATime() {
        var twice = new DueTrips(Map.of(appointment.id(), appointment), List.of(time, time), at("2026-03-02T09:30"));

        assertThat(twice.without(Set.of())).hasSize(1);
    }

    private DueTrips due(Instant now) {
        return new DueTrips(Map.of(appointment.id(), appointment), List.of(time), now);
    }
}
