package org.lastmetre.console.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlertsViewTest {
    @Test
    void knowsNothingOnlyIfNoSourceCouldBeAsked() {
        assertThat(new AlertsView(List.of(), null, List.of("a", "b", "c", "d", "e", "f")).knowsNothing())
                .isTrue();
        assertThat(new AlertsView(List.of(), null, List.of("a", "b", "c", "d", "e")).knowsNothing())
                .isFalse();
    }
}
