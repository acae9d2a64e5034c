package org.lastmetre.medical.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.medical.appointments.Diary.at;
import static org.lastmetre.medical.appointments.Diary.booking;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.medical.Town;
import org.lastmetre.medical.trips.TripId;
import org.lastmetre.medical.vehicles.Vehicle;

/** A change of all gives up what was held and leaves what is settled. */
class ChangingTest {
    private static final List<Vehicle> TWO = List.of(Town.vehicle("A"), Town.vehicle("B"));
    private final Appointment known = Diary.of("me", "2026-03-02T10:00", "FREQ=WEEKLY;BYDAY=MO,WE,FR");
    private final List<Occurrence> times = booking(TWO).whole(known, Set.of());

    @Test
    void datesThatTheNewRuleHasNotAreCancelled() {
        var changed = known.changed(mondays(), known.purpose(), Diary.NOW);

        assertThat(new Changing(known, times).to(changed, booking(TWO)))
                .extracting(time -> time.date().getDayOfMonth() + " " + time.state())
                .containsExactlyInAnyOrder("2 HELD", "4 CANCELLED", "6 CANCELLED");
    }

    @Test
    void aCancelledDateAndATripStayWhatTheyAre() {
        var settled = List.of(
                times.get(0).requested(new TripId(UUID.randomUUID())),
                times.get(1).cancelled(),
                times.get(2));
        var later = new Schedule(
                at("2026-03-02T15:00"),
                known.schedule().stay(),
                known.schedule().recurrence());

        assertThat(new Changing(known, settled).to(known.changed(later, known.purpose(), Diary.NOW), booking(TWO)))
                .singleElement()
                .matches(time -> time.startsAt().equals(at("2026-03-06T15:00")));
    }

    @Test
    void itsOwnHoldsDontStandInItsWayButItsTripDoes() {
        var changing = new Changing(known, times);

        assertThat(changing.counts(times.get(0))).isFalse();
        assertThat(changing.counts(times.get(0).requested(new TripId(UUID.randomUUID()))))
                .isTrue();
        assertThat(changing.counts(booking(TWO)
                        .whole(Diary.once("other", "2026-03-02T10:00"), Set.of())
                        .get(0)))
                .isTrue();
    }

    private Schedule mondays() {
        return new Schedule(at("2026-03-02T10:00"), known.schedule().stay(), Recurrence.of("FREQ=WEEKLY;BYDAY=MO"));
    }
}
