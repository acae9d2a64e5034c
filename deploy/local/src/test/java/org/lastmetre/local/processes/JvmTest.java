package org.lastmetre.local.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class JvmTest {
    @Test
    void flagsOfTheEnvironmentArePartedByBlanks() {
        assertThat(Jvm.asked(Map.of(Jvm.ASKED, " -XX:TieredStopAtLevel=1  -Xss1m ")))
                .containsExactly("-XX:TieredStopAtLevel=1", "-Xss1m");
        assertThat(Jvm.asked(Map.of(Jvm.ASKED, ""))).isEmpty();
        assertThat(Jvm.asked(Map.of())).isEmpty();
    }
}
