package org.lastmetre.medical.trips;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.medical.Town;
import org.lastmetre.medical.vehicles.Equipment;
import org.lastmetre.medical.vehicles.Vehicle;
import org.lastmetre.medical.vehicles.VehicleState;

class TakenFromRoutineTest {
    private static final Vehicle ON_THE_WAY = Town.vehicle("v1", Town.FULL, null, VehicleState.EN_ROUTE);
    private final Trip immediate = Patients.waits("immediate", Triage.IMMEDIATE, Town.NOON);

    @Test
    void anImmediateTripTakesTheVehicleOfARoutineTripNotPickedUp() {
        var routine = Patients.fetched("routine", Triage.ROUTINE, "v1");
        var plan = Patients.plan(List.of(immediate), List.of(ON_THE_WAY), List.of(routine));
        assertThat(Patients.told(plan)).containsExactly("immediate by v1", "routine waits");
        assertThat(plan.moved().get(0).trip().person())
                .as("who loses it comes first")
                .isEqualTo("routine");
    }

    @Test
    void nobodyLessPressingDoes() {
        var urgent = Patients.waits("urgent", Triage.URGENT, Town.NOON);
        var routine = Patients.fetched("routine", Triage.ROUTINE, "v1");
        assertThat(Patients.plan(List.of(urgent), List.of(ON_THE_WAY), List.of(routine))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void nothingIsTakenFromAnybodyMorePressing() {
        for (var triage : List.of(Triage.URGENT, Triage.IMMEDIATE)) {
            var other = Patients.fetched("other", triage, "v1");
            assertThat(Patients.plan(List.of(immediate), List.of(ON_THE_WAY), List.of(other))
                            .isEmpty())
                    .isTrue();
        }
    }

    @Test
    void aVehicleOnStandbyIsTakenFirst() {
        var routine = Patients.fetched("routine", Triage.ROUTINE, "v1");
        var plan = Patients.plan(List.of(immediate), List.of(ON_THE_WAY, Town.vehicle("v2")), List.of(routine));
        assertThat(Patients.told(plan)).containsExactly("immediate by v2");
    }

    @Test
    void oneThatCanNotCarryThePatientIsLeft() {
        var small = Town.vehicle("v1", new Equipment(4, true, false, 3), null, VehicleState.ASSIGNED);
        var lying = Patients.waits("lying", "1", Triage.IMMEDIATE, new Need(false, true, 0, 1), Town.NOON);
        var routine = Patients.fetched("routine", Triage.ROUTINE, "v1");
        assertThat(Patients.plan(List.of(lying), List.of(small), List.of(routine))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void whoLostItGoesBeforeAllWhoAreAsPressing() {
        var lost = Patients.fetched("lost", Triage.ROUTINE, "v1")
                .requeued(Town.NOON.plusSeconds(5))
                .trip();
        var longer = Patients.waits("longer", Triage.ROUTINE, Town.NOON.minusSeconds(3600));
        var plan = Patients.plan(List.of(longer, lost), List.of(Town.vehicle("v2"), Town.vehicle("v3")), List.of());
        assertThat(Patients.told(plan)).containsExactly("lost by v2");
    }

    @Test
    void whoLostItMayHaveAnotherAtOnceThatTheImmediateOneCouldNotUse() {
        var small = new Equipment(4, false, false, 3);
        var lying = Patients.waits("lying", "1", Triage.IMMEDIATE, new Need(false, true, 0, 1), Town.NOON);
        var routine = Patients.fetched("routine", Triage.ROUTINE, "v1");
        var plan = Patients.plan(
                List.of(lying),
                List.of(
                        ON_THE_WAY,
                        Town.vehicle("v2", small, null, VehicleState.STANDBY),
                        Town.vehicle("v3", small, null, VehicleState.STANDBY)),
                List.of(routine));
        assertThat(Patients.told(plan)).containsExactly("lying by v1", "routine by v2");
        assertThat(plan.moved().get(0).entries())
                .extracting(Entry::type)
                .containsExactly(EntryType.TripRequeued, EntryType.TripAssigned);
    }
}
