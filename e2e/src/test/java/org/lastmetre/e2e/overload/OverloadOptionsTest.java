package org.lastmetre.e2e.overload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverloadOptionsTest {
    @Test
    void tenMinutesUnlessToldOtherwise() {
        assertThat(OverloadOptions.parse(List.of()).time()).isEqualTo(Duration.ofMinutes(10));
        assertThat(OverloadOptions.parse(List.of("--minutes", "0.4")).time()).isEqualTo(Duration.ofSeconds(24));
        assertThat(OverloadOptions.parse(List.of("--warm-up", "20")).warmUp()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        for (var wrong : List.of(
                List.of("--minutes", "0"),
                List.of("--minutes", "61"),
                List.of("--warm-up", "0"),
                List.of("--warm-up", "601"),
                List.of("--warm-up", "long"),
                List.of("--hours", "1"))) {
            assertThatThrownBy(() -> OverloadOptions.parse(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
