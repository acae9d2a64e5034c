package org.lastmetre.e2e.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class DemoOptionsTest {
    @Test
    void areUsualWhenNothingIsSaid() {
        assertThat(DemoOptions.parse(List.of())).isEqualTo(new DemoOptions("fumin-garden", 1, 225));
    }

    @Test
    void areAsSaid() {
        var said = List.of("--seed", "7", "--speed", "900", "--community", "yingshuiping");
        assertThat(DemoOptions.parse(said)).isEqualTo(new DemoOptions("yingshuiping", 7, 900));
    }

    @Test
    void refuseWhatMakesNoSense() {
        for (var said :
                List.of(List.of("--seed"), List.of("--seed", "x"), List.of("--speed", "0"), List.of("--x", "1"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> DemoOptions.parse(said));
        }
    }
}
