package org.lastmetre.e2e.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeadLettersHoldTest {
    private final DeadLettersHold check = new DeadLettersHold(Map.of("p", Set.of("order", "sorting")));
    private final Letter atOrder = new Letter("order", "p", "Poison");
    private final Letter atSorting = new Letter("sorting", "p", "Poison");

    @Test
    void poisonAsideAtAllItsReadersIsFine() {
        assertThat(check.check(List.of(atOrder, atSorting))).isEmpty();
    }

    @Test
    void poisonThatVanishedIsFound() {
        assertThat(check.check(List.of(atOrder))).hasSize(1);
    }

    @Test
    void aGoodRecordAsideIsFound() {
        assertThat(check.check(List.of(atOrder, atSorting, new Letter("order", "good", "a bug"))))
                .hasSize(1);
    }
}
