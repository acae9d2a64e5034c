package org.lastmetre.medical.trips;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.medical.Town;
import org.lastmetre.medical.vehicles.Equipment;
import org.lastmetre.medical.vehicles.Vehicle;
import org.lastmetre.medical.vehicles.VehicleId;
import org.lastmetre.medical.vehicles.VehicleState;

class AskedAgainTest {
    private static final Need LYING = new Need(false, true, 1, 2);
    private static final Instant LATER = Town.NOON.plusSeconds(60);
    private final NewTrip stroke = Patients.asks("lin", "1", Triage.IMMEDIATE, LYING, LATER);
    private final NewTrip checkUp = Patients.asks("lin", "1", Triage.ROUTINE, Need.NONE, LATER);

    @Test
    void whileItWaitsWhatIsMorePressingAndMoreCounts() {
        var moved = Patients.waits("lin", Triage.ROUTINE, Town.NOON).askedAgain(stroke, need -> true, LATER);
        assertThat(moved.trip().ask().triage()).isEqualTo(Triage.IMMEDIATE);
        assertThat(moved.trip().ask().need()).isEqualTo(LYING);
        assertThat(moved.entries()).extracting(Entry::type).containsExactly(EntryType.TripRequeued);
    }

    @Test
    void nothingBecomesLessPressing() {
        var trip = Patients.waits("lin", "1", Triage.IMMEDIATE, LYING, Town.NOON);
        assertThat(trip.askedAgain(checkUp, need -> true, LATER)).isEqualTo(Moved.nothing(trip));
    }

    @Test
    void onItsWayTheVehicleCanNotBeTakenAwayAnyMoreAndGoesForAllThatIsNeeded() {
        var moved = Patients.fetched("lin", Triage.ROUTINE, "v1").askedAgain(stroke, LYING::equals, LATER);
        assertThat(moved.trip().ask()).isEqualTo(new Ask(Kind.EMERGENCY, Triage.IMMEDIATE, LYING));
        assertThat(moved.trip().vehicle()).isEqualTo(new VehicleId("v1"));
        assertThat(moved.entries()).extracting(Entry::type).containsExactly(EntryType.TripAssigned);
    }

    @Test
    void aVehicleThatCanNotCarryWhatIsNeededNowGoesNoLonger() {
        var moved = Patients.fetched("lin", Triage.ROUTINE, "v1").askedAgain(stroke, need -> false, LATER);
        assertThat(moved.trip().ask()).isEqualTo(new Ask(Kind.EMERGENCY, Triage.IMMEDIATE, LYING));
        assertThat(moved.trip().course()).isEqualTo(Course.REQUESTED);
        assertThat(moved.trip().waiting().first()).isTrue();
        assertThat(moved.entries()).extracting(Entry::type).containsExactly(EntryType.TripRequeued);
    }

    @Test
    void theSameAgainIsNoNewsWhateverTheVehicleIsLike() {
        var trip = Patients.fetched("lin", Triage.ROUTINE, "v1");
        assertThat(trip.askedAgain(checkUp, need -> false, LATER).entries()).isEmpty();
    }

    @Test
    void whoWasEscalatedIsToldToNeedMoreAndStaysSo() {
        var trip = Patients.waits("lin", Triage.IMMEDIATE, Town.NOON)
                .escalated(LATER)
                .trip();
        var moved = trip.askedAgain(stroke, need -> true, LATER);
        assertThat(moved.trip().state()).isEqualTo(TripState.ESCALATED);
        assertThat(moved.entries()).extracting(Entry::type).containsExactly(EntryType.TripRequeued);
    }

    @Test
    void theVehicleStandsByAgainOrItsDriverIsToldAnew() {
        assertThat(afterwards(new Equipment(4, true, false, 3)).state()).isEqualTo(VehicleState.STANDBY);
        var goes = afterwards(Town.FULL);
        assertThat(goes.state()).isEqualTo(VehicleState.EN_ROUTE);
        assertThat(goes.version()).isEqualTo(2);
    }

    private Vehicle afterwards(Equipment equipment) {
        var trip = Patients.fetched("lin", Triage.ROUTINE, "v1");
        var coming = new Coming(List.of(Town.vehicle("v1", equipment, null, VehicleState.EN_ROUTE)));
        var arrivals = new Arrivals(Map.of("lin", trip), Map.of(), coming);
        arrivals.take(stroke, new TripId(new UUID(7, 1)), LATER);
        return arrivals.vehicles().get(0);
    }

    @Test
    void whoIsInTheVehicleIsUnderWayAsBefore() {
        var trip = Patients.fetched("lin", Triage.ROUTINE, "v1")
                .reached(Milestone.PICKED_UP, "wu", LATER, LATER)
                .trip();
        assertThat(trip.askedAgain(stroke, need -> true, LATER)).isEqualTo(Moved.nothing(trip));
    }

    @Test
    void anAppointmentFarAheadIsWantedAtOnceWhenItIsPressing() {
        var tomorrow = Town.NOON.plus(Duration.ofDays(1));
        var id = new TripId(new UUID(7, 7));
        var booked = Trip.requested(id, Patients.asks("lin", "1", Triage.ROUTINE, Need.NONE, tomorrow), Town.NOON);
        assertThat(booked.trip().waiting().wantedFrom()).isEqualTo(tomorrow);
        assertThat(booked.trip()
                        .askedAgain(stroke, need -> true, LATER)
                        .trip()
                        .waiting()
                        .wantedFrom())
                .isEqualTo(LATER);
    }

    @Test
    void thoseWhoAskTogetherAreOnePersonToo() {
        var arrivals = new Arrivals(Map.of(), Map.of(), new Coming(List.of()));
        arrivals.take(checkUp, new TripId(new UUID(7, 1)), Town.NOON);
        arrivals.take(stroke, new TripId(new UUID(7, 2)), Town.NOON);
        assertThat(arrivals.given()).extracting(Arrivals.Given::created).containsExactly(true, false);
        assertThat(arrivals.given()).extracting(Arrivals.Given::id).containsOnly(new TripId(new UUID(7, 1)));
        assertThat(arrivals.moved()).hasSize(1);
        assertThat(arrivals.moved().get(0).entries()).hasSize(2);
    }
}
