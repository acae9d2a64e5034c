package org.lastmetre.console.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.console.problem.ProblemException;

class StartTest {
    @Test
    void aStreamBeginsWithATimeWhosePlusSignWasNotEscaped() {
        assertThat(Start.of(null, "2026-04-10T11:59:00 08:00"))
                .isEqualTo(new Start.From(Instant.parse("2026-04-10T03:59:00Z")));
    }

    /** The log knows no times before 1970, and whoever is refused only in the stream comes again for ever. */
    @ParameterizedTest
    @ValueSource(strings = {"1969-12-31T00:00:00Z", "1999-12-31T23:59:59Z", "+999999999-01-01T00:00:00Z", "now"})
    void aTimeThatIsNoneOfThisMillenniumIsRefused(String from) {
        assertThatThrownBy(() -> Start.of(null, from)).isInstanceOf(ProblemException.class);
    }
}
