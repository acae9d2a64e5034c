package org.lastmetre.medical.trips;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.medical.Town;
import org.lastmetre.medical.vehicles.VehicleId;

class AskedAgainTest {
    private static final Need LYING = new Need(false, true, 1, 2);
    private static final Instant LATER = Town.NOON.plusSeconds(60);
    private final NewTrip stroke = Patients.asks("lin", "1", Triage.IMMEDIATE, LYING, LATER);
    private final NewTrip checkUp = Patients.asks("lin", "1", Triage.ROUTINE, Need.NONE, LATER);

    @Test
    void whileItWaitsWhatIsMorePressingAndMoreCounts() {
        var moved = Patients.waits("lin", Triage.ROUTINE, Town.NOON).askedAgain(stroke, LATER);
        assertThat(moved.trip().ask().triage()).isEqualTo(Triage.IMMEDIATE);
        assertThat(moved.trip().ask().need()).isEqualTo(LYING);
        assertThat(moved.entries()).extracting(Entry::type).containsExactly(EntryType.TripRequeued);
    }

    @Test
    void nothingBecomesLessPressing() {
        var trip = Patients.waits("lin", "1", Triage.IMMEDIATE, LYING, Town.NOON);
        assertThat(trip.askedAgain(checkUp, LATER)).isEqualTo(Moved.nothing(trip));
    }

    @Test
    void onItsWayTheVehicleCanNotBeTakenAwayAnyMore() {
        var moved = Patients.fetched("lin", Triage.ROUTINE, "v1").askedAgain(stroke, LATER);
        assertThat(moved.trip().ask().triage()).isEqualTo(Triage.IMMEDIATE);
        assertThat(moved.trip().vehicle()).isEqualTo(new VehicleId("v1"));
        assertThat(moved.entries()).isEmpty();
    }

    @Test
    void whoIsInTheVehicleIsUnderWayAsBefore() {
        var trip = Patients.fetched("lin", Triage.ROUTINE, "v1")
                .reached(Milestone.PICKED_UP, "wu", LATER, LATER)
                .trip();
        assertThat(trip.askedAgain(stroke, LATER)).isEqualTo(Moved.nothing(trip));
    }

    @Test
    void anAppointmentFarAheadIsWantedAtOnceWhenItIsPressing() {
        var tomorrow = Town.NOON.plus(Duration.ofDays(1));
        var id = new TripId(new UUID(7, 7));
        var booked = Trip.requested(id, Patients.asks("lin", "1", Triage.ROUTINE, Need.NONE, tomorrow), Town.NOON);
        assertThat(booked.trip().waiting().wantedFrom()).isEqualTo(tomorrow);
        assertThat(booked.trip().askedAgain(stroke, LATER).trip().waiting().wantedFrom())
                .isEqualTo(LATER);
    }

    @Test
    void thoseWhoAskTogetherAreOnePersonToo() {
        var arrivals = new Arrivals(Map.of(), Map.of());
        arrivals.take(checkUp, new TripId(new UUID(7, 1)), Town.NOON);
        arrivals.take(stroke, new TripId(new UUID(7, 2)), Town.NOON);
        assertThat(arrivals.given()).extracting(Arrivals.Given::created).containsExactly(true, false);
        assertThat(arrivals.given()).extracting(Arrivals.Given::id).containsOnly(new TripId(new UUID(7, 1)));
        assertThat(arrivals.moved()).hasSize(1);
        assertThat(arrivals.moved().get(0).entries()).hasSize(2);
    }
}
