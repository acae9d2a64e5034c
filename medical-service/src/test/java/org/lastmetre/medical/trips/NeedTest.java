package org.lastmetre.medical.trips;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lastmetre.medical.Town;
import org.lastmetre.medical.vehicles.Equipment;

class NeedTest {
    private static final Equipment CAR = new Equipment(2, false, false, 2);

    @Test
    void companionsAndThePatientHaveASeatEach() {
        assertThat(new Need(false, false, 1, 1).isMetBy(CAR)).isTrue();
        assertThat(new Need(false, false, 2, 1).isMetBy(CAR)).isFalse();
    }

    @Test
    void whoLiesOrBringsAWheelchairTakesNoSeat() {
        var van = new Equipment(2, true, true, 2);
        assertThat(new Need(true, false, 2, 1).isMetBy(van)).isTrue();
        assertThat(new Need(false, true, 2, 1).isMetBy(van)).isTrue();
        assertThat(new Need(false, true, 3, 1).isMetBy(van)).isFalse();
    }

    @Test
    void whatIsNeededMustBeThere() {
        assertThat(new Need(true, false, 0, 1).isMetBy(CAR)).isFalse();
        assertThat(new Need(false, true, 0, 1).isMetBy(CAR)).isFalse();
        assertThat(new Need(false, false, 0, 2).isMetBy(CAR)).isTrue();
        assertThat(new Need(false, false, 0, 3).isMetBy(CAR)).isFalse();
    }

    @Test
    void whereNothingIsKnownTheVehicleCanCarryAnybody() {
        assertThat(Need.UNKNOWN.isMetBy(Town.FULL)).isTrue();
        assertThat(Need.UNKNOWN.isMetBy(new Equipment(4, true, false, 3))).isFalse();
    }
}
