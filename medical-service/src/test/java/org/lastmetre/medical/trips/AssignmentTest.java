package org.lastmetre.medical.trips;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.medical.Town;
import org.lastmetre.medical.vehicles.Equipment;
import org.lastmetre.medical.vehicles.Vehicle;
import org.lastmetre.medical.vehicles.VehicleState;

class AssignmentTest {
    private static final Instant EARLY = Town.NOON.minusSeconds(600);
    private static final Instant LATE = Town.NOON.minusSeconds(60);

    @Test
    void theMostPressingGoesFirstHoweverShortItWaits() {
        var plan = Patients.plan(
                List.of(
                        Patients.waits("routine", Triage.ROUTINE, EARLY),
                        Patients.waits("urgent", Triage.URGENT, EARLY),
                        Patients.waits("immediate", Triage.IMMEDIATE, LATE)),
                List.of(Town.vehicle("v1")),
                List.of());
        assertThat(Patients.told(plan)).containsExactly("immediate by v1");
    }

    @Test
    void amongEquallyPressingTheLongestWaitGoesFirst() {
        var plan = Patients.plan(
                List.of(Patients.waits("late", Triage.URGENT, LATE), Patients.waits("early", Triage.URGENT, EARLY)),
                List.of(Town.vehicle("v1")),
                List.of());
        assertThat(Patients.told(plan)).containsExactly("early by v1");
    }

    @Test
    void theNearestSuitableVehicleGoes() {
        var needsStretcher = new Need(false, true, 0, 1);
        var plan = Patients.plan(
                List.of(Patients.waits("lin", "1", Triage.URGENT, needsStretcher, EARLY)),
                List.of(
                        Town.vehicle("far", Town.FULL, "6", VehicleState.STANDBY),
                        Town.vehicle("near", Town.FULL, "2", VehicleState.STANDBY),
                        Town.vehicle("nearest", new Equipment(4, true, false, 3), "1", VehicleState.STANDBY)),
                List.of());
        assertThat(Patients.told(plan)).containsExactly("lin by near");
    }

    @Test
    void whoCanNotBeCarriedByAnyKeepsNobodyElseWaiting() {
        var plan = Patients.plan(
                List.of(
                        Patients.waits("lin", "1", Triage.IMMEDIATE, new Need(false, true, 0, 1), EARLY),
                        Patients.waits("zhao", Triage.URGENT, LATE)),
                List.of(Town.vehicle("v1", new Equipment(4, true, false, 3), null, VehicleState.STANDBY)),
                List.of());
        assertThat(Patients.told(plan)).containsExactly("zhao by v1");
    }

    @Test
    void noVehicleGoesTwice() {
        var plan = Patients.plan(
                List.of(
                        Patients.waits("a", Triage.URGENT, EARLY),
                        Patients.waits("b", Triage.URGENT, EARLY),
                        Patients.waits("c", Triage.URGENT, EARLY)),
                List.of(Town.vehicle("v1"), Town.vehicle("v2")),
                List.of());
        assertThat(plan.moved()).hasSize(2);
        assertThat(plan.vehicles()).extracting(Vehicle::id).doesNotHaveDuplicates();
        assertThat(plan.vehicles()).extracting(Vehicle::state).containsOnly(VehicleState.ASSIGNED);
    }

    @Test
    void whereNothingStandsByNothingHappens() {
        assertThat(Patients.plan(List.of(Patients.waits("a", Triage.IMMEDIATE, EARLY)), List.of(), List.of())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void onlyThoseAreLookedAtWhomTheVehiclesCanServe() {
        var out = Town.vehicle("out", Town.FULL, null, VehicleState.EN_ROUTE);
        assertThat(Assignment.served(List.of(out))).containsExactly(Triage.IMMEDIATE);
        assertThat(Assignment.served(List.of(out, Town.vehicle("v1"))))
                .containsExactly(Triage.IMMEDIATE, Triage.URGENT);
        assertThat(Assignment.served(List.of(Town.vehicle("v1"), Town.vehicle("v2"))))
                .containsExactly(Triage.values());
    }
}
