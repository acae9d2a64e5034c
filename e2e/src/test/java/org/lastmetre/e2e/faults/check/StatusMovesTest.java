package org.lastmetre.e2e.faults.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.e2e.faults.check.Samples.step;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatusMovesTest {
    @Test
    void anotherAttemptBeginsAtTheShelf() {
        var told = List.of(
                step("a", 1, "PLACED"),
                step("b", 2, "AT_BUILDING"),
                step("c", 3, "ATTEMPT_FAILED"),
                step("d", 4, "OUT_FOR_DELIVERY"),
                step("e", 5, "DELIVERED"));
        assertThat(new StatusMoves().check(told)).isEmpty();
    }

    @Test
    void whatIsOverStaysOver() {
        assertThat(new StatusMoves().check(List.of(step("a", 1, "CANCELLED"), step("b", 2, "SHELVED"))))
                .hasSize(1);
        assertThat(new StatusMoves().check(List.of(step("a", 1, "DELIVERED"), step("b", 2, "RETURNED"))))
                .hasSize(1);
    }

    @Test
    void nothingGoesBackToBeforeTheGate() {
        assertThat(new StatusMoves().check(List.of(step("a", 1, "SHELVED"), step("b", 2, "PLACED"))))
                .hasSize(1);
    }
}
