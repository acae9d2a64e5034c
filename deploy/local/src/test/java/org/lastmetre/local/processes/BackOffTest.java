package org.lastmetre.local.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackOffTest {
    @Test
    void doublesUpToHalfAMinute() {
        var waits = Stream.iterate(BackOff.fresh(), BackOff::doubled).limit(7).map(wait -> wait.next()
                .toSeconds());

        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void beginsAnewAfterALongLife() {
        var grown = BackOff.fresh().doubled().doubled();

        assertThat(grown.after(Duration.ofSeconds(59))).isEqualTo(grown);
        assertThat(grown.after(Duration.ofMinutes(1))).isEqualTo(BackOff.fresh());
    }
}
