package org.lastmetre.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultOptionsTest {
    @Test
    void minutesAndSeedAreRead() {
        assertThat(FaultOptions.parse(List.of("--minutes", "0.5", "--seed", "7")))
                .isEqualTo(new FaultOptions(Duration.ofSeconds(30), 7));
    }

    @Test
    void nonsenseIsExplained() {
        assertThatThrownBy(() -> FaultOptions.parse(List.of("--minutes", "-1"))).hasMessageContaining("more than 0");
        assertThatThrownBy(() -> FaultOptions.parse(List.of("--speed", "1"))).hasMessageContaining("Usage");
    }
}
