package org.lastmetre.e2e.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessesTest {
    @Test
    void processorTimeIsReadPastANameWithSpaces() {
        var stat = "42 (a (strange) name) S 1 42 42 0 -1 4194560 100 0 0 0 250 50 0 0 20 0 30 0 1000 1 2 3";

        assertThat(Processes.cpuSeconds(stat)).isEqualTo(3.0);
    }

    @Test
    void thisProcessTakesMemoryAndTime() {
        var pid = ProcessHandle.current().pid();

        assertThat(Processes.megabytes(pid)).isBetween(20.0, 4_000.0);
        assertThat(Processes.cpuSeconds(pid)).isPositive();
    }
}
