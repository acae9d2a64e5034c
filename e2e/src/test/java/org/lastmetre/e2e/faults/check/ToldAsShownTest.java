package org.lastmetre.e2e.faults.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.e2e.faults.check.Samples.order;
import static org.lastmetre.e2e.faults.check.Samples.step;

import java.util.List;
import org.junit.jupiter.api.Test;

class ToldAsShownTest {
    private final ToldAsShown check = new ToldAsShown(List.of(order("A", "o1")));

    @Test
    void theLastOfTheTopicIsWhatIsShown() {
        assertThat(check.check(List.of(step("a", 1, "PLACED")))).isEmpty();
    }

    @Test
    void anOrderThatWasNeverToldOfIsFound() {
        assertThat(check.check(List.of())).hasSize(1);
    }

    @Test
    void aStepThatWasNeverCommittedIsFound() {
        assertThat(check.check(List.of(step("a", 1, "PLACED"), step("b", 2, "RECEIVED"))))
                .hasSize(1);
    }

    @Test
    void anOrderThatIsNotThereIsFound() {
        assertThat(new ToldAsShown(List.of()).check(List.of(step("a", 1, "PLACED"))))
                .hasSize(1);
    }
}
