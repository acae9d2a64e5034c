package org.lastmetre.medical.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.medical.appointments.Diary.calendar;
import static org.lastmetre.medical.appointments.Diary.hold;
import static org.lastmetre.medical.appointments.Diary.slot;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lastmetre.medical.Town;
import org.lastmetre.medical.trips.Need;
import org.lastmetre.medical.vehicles.Equipment;
import org.lastmetre.medical.vehicles.Vehicle;
import org.lastmetre.medical.vehicles.VehicleId;
import org.lastmetre.medical.vehicles.VehicleState;

/** A vehicle is held for one at a time, and one of the community for nobody. */
class VehicleCalendarTest {
    private static final Slot SLOT = slot("10:00", "12:00");
    private static final List<Vehicle> TWO = List.of(Town.vehicle("A"), Town.vehicle("B"));
    private static final List<Vehicle> THREE = List.of(Town.vehicle("A"), Town.vehicle("B"), Town.vehicle("C"));

    @Test
    void theOnlyVehicleIsNeverHeld() {
        assertThat(free(calendar(List.of(Town.vehicle("A"))), SLOT)).isEmpty();
        assertThat(free(calendar(TWO), SLOT)).contains(new VehicleId("A"));
    }

    @Test
    void theLastOneThatIsFreeStaysFree() {
        assertThat(free(calendar(TWO, hold("A", "other", slot("11:59", "13:00"))), SLOT))
                .isEmpty();
        assertThat(free(calendar(TWO, hold("A", "other", slot("12:00", "13:00"))), SLOT))
                .isPresent();
        assertThat(free(calendar(THREE, hold("A", "other", slot("11:59", "13:00"))), SLOT))
                .contains(new VehicleId("B"));
    }

    @Test
    void holdsOfOneVehicleOneAfterTheOtherTakeOneVehicle() {
        var day =
                calendar(THREE, hold("A", "other", slot("08:00", "11:00")), hold("A", "third", slot("11:00", "14:00")));

        assertThat(free(day, SLOT)).contains(new VehicleId("B"));
    }

    @Test
    void twoThatMeetOnlyForAMinuteAreTooMany() {
        var day =
                calendar(THREE, hold("A", "other", slot("08:00", "11:01")), hold("B", "third", slot("11:00", "14:00")));

        assertThat(free(day, SLOT)).isEmpty();
    }

    @Test
    void twoThatNeverMeetLeaveTheThirdForHolds() {
        var day =
                calendar(THREE, hold("A", "other", slot("08:00", "11:00")), hold("B", "third", slot("11:00", "14:00")));

        assertThat(free(day, SLOT)).contains(new VehicleId("C"));
    }

    @Test
    void nobodyIsInTwoVehicles() {
        var day = calendar(THREE, hold("A", "me", slot("11:59", "13:00")));

        assertThat(day.free("me", Need.NONE, SLOT)).isEmpty();
        assertThat(day.free("me", Need.NONE, slot("09:00", "11:59"))).isPresent();
    }

    @Test
    void onlyASuitableOneAndTheBetterEquippedStayForOthers() {
        var plain = Town.vehicle("Z", new Equipment(4, false, false, 1), null, VehicleState.STANDBY);
        var all = List.of(Town.vehicle("A"), Town.vehicle("B"), plain);

        assertThat(free(calendar(all), SLOT)).contains(new VehicleId("Z"));
        assertThat(calendar(all).free("me", new Need(false, true, 0, 1), SLOT)).contains(new VehicleId("A"));
        assertThat(calendar(List.of(plain, plain)).free("me", new Need(false, true, 0, 1), SLOT))
                .isEmpty();
    }

    private static Optional<VehicleId> free(VehicleCalendar calendar, Slot slot) {
        return calendar.free("me", Need.NONE, slot);
    }
}
