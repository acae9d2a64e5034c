package org.lastmetre.console.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.console.problem.ProblemException;

class ClockRequestTest {
    @Test
    void theTimeOfARehearsalIsAnyOfThisMillennium() {
        assertThat(new ClockRequest("2999-12-31T23:59:59Z", null).instant())
                .isEqualTo(Instant.parse("2999-12-31T23:59:59Z"));
    }

    /** Every service would have it, and none could write it down. */
    @ParameterizedTest
    @ValueSource(strings = {"+999999999-01-01T00:00:00Z", "3000-01-01T00:00:00Z", "1999-12-31T23:59:59Z", "noon"})
    void allOthersAreRefused(String now) {
        assertThatThrownBy(() -> new ClockRequest(now, null).instant()).isInstanceOf(ProblemException.class);
    }
}
