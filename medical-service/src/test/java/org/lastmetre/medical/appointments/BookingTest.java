package org.lastmetre.medical.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lastmetre.medical.appointments.Diary.at;
import static org.lastmetre.medical.appointments.Diary.booking;
import static org.lastmetre.medical.appointments.Diary.hold;
import static org.lastmetre.medical.appointments.Diary.slot;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.medical.Town;
import org.lastmetre.medical.vehicles.Vehicle;

/** Every time within sight has its vehicle, or none has and the caller hears what is free. */
class BookingTest {
    private static final List<Vehicle> TWO = List.of(Town.vehicle("A"), Town.vehicle("B"));
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    @Test
    void aSeriesHoldsAVehicleForEveryTimeOfTheNextWeek() {
        var held = booking(TWO).whole(Diary.of("me", "2026-03-02T10:00", "FREQ=WEEKLY;BYDAY=MO,WE,FR"), Set.of());

        assertThat(held).hasSize(3).allMatch(Occurrence::isHeld);
        assertThat(held).extracting(Occurrence::date).first().isEqualTo(MONDAY);
    }

    @Test
    void whatIsStillOutOfSightHoldsAtLeastTheNextTime() {
        assertThat(booking(TWO).whole(Diary.once("me", "2026-06-01T10:00"), Set.of()))
                .singleElement()
                .matches(Occurrence::isHeld);
    }

    @Test
    void theHorizonIsNotInSightItself() {
        var daily = Diary.of("me", "2026-03-02T12:00", "FREQ=DAILY");
        assertThat(booking(TWO).whole(daily, Set.of())).hasSize(6);
        var earlier = Diary.of("me", "2026-03-02T11:59", "FREQ=DAILY");
        assertThat(booking(TWO).whole(earlier, Set.of())).hasSize(7);
    }

    @Test
    void aClashNamesTheNearestFreeTimes() {
        var clash =
                refusal(booking(TWO, hold("A", "other", slot("10:00", "12:00"))), Diary.once("me", "2026-03-02T10:30"));

        assertThat(clash.code()).isEqualTo("appointment-clash");
        assertThat(clash.members().get("freeTimes").toString())
                .startsWith("[2026-03-02T12:30+08:00, 2026-03-02T12:45+08:00, 2026-03-02T08:00+08:00,");
    }

    @Test
    void theFreeTimesOfASeriesFitAllItsTimesAndItsDays() {
        var thursday = new Slot(at("2026-03-05T07:00"), at("2026-03-05T23:00"));
        var clash = refusal(
                booking(TWO, hold("A", "other", slot("10:00", "12:00")), hold("A", "third", thursday)),
                Diary.of("me", "2026-03-02T10:30", "FREQ=WEEKLY;BYDAY=MO,TH"));

        assertThat((List<?>) clash.members().get("freeTimes"))
                .isNotEmpty()
                .allSatisfy(time -> assertThat(time.toString()).startsWith("2026-03-02T0"));
    }

    @Test
    void aDayWithoutAFreeTimeSaysSo() {
        var whole = new Slot(at("2026-02-28T00:00"), at("2026-03-08T00:00"));

        assertThat(refusal(booking(TWO, hold("A", "other", whole)), Diary.once("me", "2026-03-02T10:30"))
                        .members())
                .containsEntry("freeTimes", List.of());
    }

    @Test
    void twoTimesOfOneSeriesCantOverlapEither() {
        var longer = Diary.of("me", "2026-03-02T10:00", "FREQ=DAILY");
        var allDay = longer.changed(
                new Schedule(at("2026-03-02T10:00"), Duration.ofHours(24), Recurrence.of("FREQ=DAILY")),
                longer.purpose(),
                Diary.NOW);

        assertThat(refusal(booking(TWO), allDay).code()).isEqualTo("appointment-clash");
    }

    @Test
    void whatIsPastIsRefused() {
        assertThatThrownBy(() -> booking(TWO).whole(Diary.once("me", "2026-03-01T12:00"), Set.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("startsAt");
        assertThat(booking(TWO).whole(Diary.once("me", "2026-03-01T12:01"), Set.of()))
                .hasSize(1);
    }

    @Test
    void datesThatAreSettledAreLeftAlone() {
        var series = Diary.of("me", "2026-03-02T10:00", "FREQ=WEEKLY;BYDAY=MO,WE,FR");

        assertThat(booking(TWO).asFarAsPossible(series, Set.of(MONDAY)))
                .extracting(Occurrence::date)
                .containsExactly(MONDAY.plusDays(2), MONDAY.plusDays(4));
    }

    @Test
    void whatComesIntoSightWithoutAFreeVehicleIsKeptWithoutOne() {
        var planned = booking(TWO, hold("A", "other", slot("10:00", "12:00")))
                .asFarAsPossible(Diary.of("me", "2026-03-02T10:00", "FREQ=DAILY"), Set.of());

        assertThat(planned.get(0).state()).isEqualTo(OccurrenceState.WITHOUT_VEHICLE);
        assertThat(planned.subList(1, planned.size())).allMatch(Occurrence::isHeld);
    }

    @Test
    void aMovedTimeKeepsItsDateAndHoldsAVehicleThen() {
        var moved =
                booking(TWO).moved(Diary.of("me", "2026-03-02T10:00", "FREQ=DAILY"), MONDAY, at("2026-03-04T09:00"));

        assertThat(moved.date()).isEqualTo(MONDAY);
        assertThat(moved.startsAt()).isEqualTo(at("2026-03-04T09:00"));
        assertThat(moved.isHeld()).isTrue();
    }

    @Test
    void nothingIsMovedIntoThePastOrOntoAnother() {
        var series = Diary.of("me", "2026-03-02T10:00", "FREQ=DAILY");

        assertThatThrownBy(() -> booking(TWO).moved(series, MONDAY, Diary.NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> booking(TWO, hold("A", "me", slot("10:00", "12:00")))
                        .moved(series, MONDAY, at("2026-03-02T11:00")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.members()).containsKey("freeTimes"));
    }

    private static Refusal refusal(Booking booking, Appointment appointment) {
        return catchThrowableOfType(Refusal.class, () -> booking.whole(appointment, Set.of()));
    }
}
