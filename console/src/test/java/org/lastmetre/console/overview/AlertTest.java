package org.lastmetre.console.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlertTest {
    @Test
    void theLongestWaitingIsFirstWhateverOffsetItsTimeIsToldWith() {
        var sorted = Stream.of(
                        alert("none", null),
                        alert("nonsense", "soon"),
                        alert("third", "2026-04-10T11:00:00+08:00"),
                        alert("second", "2026-04-10T02:00:00Z"),
                        alert("first", "2026-04-10T09:00:00+08:00"))
                .sorted(Alert.LONGEST_WAITING)
                .map(Alert::subject);

        assertThat(sorted).containsExactly("first", "second", "third", "none", "nonsense");
    }

    private static Alert alert(String subject, String since) {
        return Alert.open(AlertKind.SERVICE_TROUBLE, "c1", since, subject, "");
    }
}
