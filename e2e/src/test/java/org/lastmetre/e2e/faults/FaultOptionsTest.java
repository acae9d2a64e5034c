package org.lastmetre.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.local.system.Service;

class FaultOptionsTest {
    @Test
    void minutesAndSeedAreRead() {
        var options = FaultOptions.parse(List.of("--minutes", "0.5", "--seed", "7"));

        assertThat(options.time()).isEqualTo(Duration.ofSeconds(30));
        assertThat(options.seed()).isEqualTo(7);
    }

    @Test
    void everythingRunsTwice() {
        assertThat(FaultOptions.parse(List.of()).twice())
                .contains(Service.GATEWAY)
                .containsAll(Service.ALL);
    }

    @Test
    void orOnlyWhatIsNamed() {
        assertThat(FaultOptions.parse(List.of("--twice", "order,gateway")).twice())
                .containsExactly(Service.ALL.get(0), Service.GATEWAY);
        assertThat(FaultOptions.parse(List.of("--twice", "none")).twice()).isEmpty();
        assertThatThrownBy(() -> FaultOptions.parse(List.of("--twice", "postgres")))
                .hasMessageContaining("--twice");
    }

    @Test
    void nonsenseIsExplained() {
        assertThatThrownBy(() -> FaultOptions.parse(List.of("--minutes", "-1"))).hasMessageContaining("more than 0");
        assertThatThrownBy(() -> FaultOptions.parse(List.of("--speed", "1"))).hasMessageContaining("Usage");
    }
}
