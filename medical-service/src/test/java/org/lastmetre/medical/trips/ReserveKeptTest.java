package org.lastmetre.medical.trips;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lastmetre.medical.Town;
import org.lastmetre.medical.vehicles.VehicleState;

class ReserveKeptTest {
    @Test
    void aRoutineTripNeverTakesTheLastVehicleOnStandby() {
        var waiting = List.of(Patients.waits("a", Triage.ROUTINE, Town.NOON));
        assertThat(Patients.plan(waiting, List.of(Town.vehicle("v1")), List.of())
                        .isEmpty())
                .isTrue();
        assertThat(Patients.plan(waiting, List.of(Town.vehicle("v1"), Town.vehicle("v2")), List.of())
                        .moved())
                .hasSize(1);
    }

    @Test
    void urgentAndImmediateOnesDo() {
        for (var triage : List.of(Triage.URGENT, Triage.IMMEDIATE)) {
            var plan = Patients.plan(
                    List.of(Patients.waits("a", triage, Town.NOON)), List.of(Town.vehicle("v1")), List.of());
            assertThat(Patients.told(plan)).containsExactly("a by v1");
        }
    }

    @Test
    void severalRoutineTripsLeaveOneVehicleTogether() {
        var waiting = Stream.of("a", "b", "c")
                .map(person -> Patients.waits(person, Triage.ROUTINE, Town.NOON))
                .toList();
        var plan =
                Patients.plan(waiting, List.of(Town.vehicle("v1"), Town.vehicle("v2"), Town.vehicle("v3")), List.of());
        assertThat(plan.moved()).hasSize(2);
    }

    @Test
    void whatIsOnTheWayIsNoReserve() {
        var out = Town.vehicle("v2", Town.FULL, null, VehicleState.EN_ROUTE);
        var plan = Patients.plan(
                List.of(Patients.waits("a", Triage.ROUTINE, Town.NOON)), List.of(Town.vehicle("v1"), out), List.of());
        assertThat(plan.isEmpty()).isTrue();
    }
}
