package org.lastmetre.e2e.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    @Test
    void whatWasNotSentIsNotAsExpected() {
        assertThat(outcome(0, 0).expect(201).answered(201)).isEqualTo(1);
        assertThatThrownBy(() -> outcome(0, 3).expect(201)).hasMessageContaining("unsent 3");
    }

    @Test
    void whatWasLostIsNotAsExpected() {
        assertThatThrownBy(() -> outcome(2, 0).expect(201)).hasMessageContaining("lost 2");
    }

    private static Outcome outcome(long lost, long unsent) {
        var times = Tally.histogram();
        times.recordValue(1_000);
        return new Outcome(Map.of(201, times), Map.of(), 0, 1_000_000_000, lost, unsent, 0);
    }
}
