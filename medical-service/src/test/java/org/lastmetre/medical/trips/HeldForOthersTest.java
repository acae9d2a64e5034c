package org.lastmetre.medical.trips;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.medical.Town;
import org.lastmetre.medical.vehicles.Vehicle;
import org.lastmetre.medical.vehicles.VehicleId;

/** A vehicle that is held for somebody goes for that one; who can wait is not given it, who can't wait is. */
class HeldForOthersTest {
    private static final List<Vehicle> TWO = List.of(Town.vehicle("a"), Town.vehicle("b"));
    private static final List<Vehicle> THREE = List.of(Town.vehicle("a"), Town.vehicle("b"), Town.vehicle("c"));

    @Test
    void whoItIsHeldForGetsItThoughAnotherIsAsNear() {
        assertThat(told(THREE, Triage.ROUTINE, new Promise(new VehicleId("b"), "lin")))
                .containsExactly("lin by b");
    }

    @Test
    void whoCanWaitLeavesItAndTheReserve() {
        var held = new Promise(new VehicleId("a"), "zhao");

        assertThat(told(THREE, Triage.ROUTINE, held)).containsExactly("lin by b");
        assertThat(told(TWO, Triage.ROUTINE, held)).isEmpty();
    }

    @Test
    void whoCanNotWaitTakesIt() {
        var held = new Promise(new VehicleId("a"), "zhao");

        assertThat(told(List.of(Town.vehicle("a")), Triage.URGENT, held)).containsExactly("lin by a");
        assertThat(told(List.of(Town.vehicle("a")), Triage.IMMEDIATE, held)).containsExactly("lin by a");
    }

    @Test
    void whoCanNotWaitTakesOneThatIsHeldForNobodyIfThereIsOne() {
        var held = new Promise(new VehicleId("a"), "zhao");

        assertThat(told(TWO, Triage.URGENT, held)).containsExactly("lin by b");
        assertThat(told(TWO, Triage.IMMEDIATE, held)).containsExactly("lin by b");
    }

    @Test
    void whoCanNotWaitTakesTheirOwnFirst() {
        assertThat(told(THREE, Triage.URGENT, new Promise(new VehicleId("c"), "lin")))
                .containsExactly("lin by c");
    }

    @Test
    void theLastOneStaysAlsoIfItIsHeldForOneWhoCanWait() {
        var held = new Promise(new VehicleId("a"), "lin");

        assertThat(told(List.of(Town.vehicle("a")), Triage.ROUTINE, held)).isEmpty();
        assertThat(told(TWO, Triage.ROUTINE, held)).containsExactly("lin by a");
    }

    @Test
    void ifItIsOutAnotherOneGoesThatIsHeldForNobody() {
        var out = new Promise(new VehicleId("out"), "lin");
        var other = new Promise(new VehicleId("a"), "zhao");

        assertThat(told(THREE, Triage.ROUTINE, out, other)).containsExactly("lin by b");
        assertThat(told(TWO, Triage.ROUTINE, out, other)).isEmpty();
    }

    private static List<String> told(List<Vehicle> standby, Triage triage, Promise... promises) {
        var waits = List.of(Patients.waits("lin", triage, Town.NOON));
        return Patients.told(
                new Assignment(Town.directory(), List.of(promises), Town.NOON).plan(waits, standby, List.of()));
    }
}
