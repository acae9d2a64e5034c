package org.lastmetre.medical.vehicles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lastmetre.medical.Town;

class ReserveTest {
    @Test
    void itIsSaidOnceThatNobodyStandsBy() {
        var change = new Reserve(Town.ID, 0, 2, false, 4).change(Town.NOON).orElseThrow();
        assertThat(change).isEqualTo(new ReserveChange(Town.ID, 5, 0, true, Town.NOON));
        assertThat(new Reserve(Town.ID, 0, 2, true, 5).change(Town.NOON)).isEmpty();
    }

    @Test
    void itIsSaidOnceThatTheReserveIsThereAgain() {
        assertThat(new Reserve(Town.ID, 1, 2, true, 5)
                        .change(Town.NOON)
                        .orElseThrow()
                        .low())
                .isFalse();
        assertThat(new Reserve(Town.ID, 1, 2, false, 6).change(Town.NOON)).isEmpty();
    }

    @Test
    void withoutVehiclesThereIsNothingToMiss() {
        assertThat(new Reserve(Town.ID, 0, 0, false, 0).change(Town.NOON)).isEmpty();
    }
}
