package org.lastmetre.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.lastmetre.e2e.faults.check.Violation;

class LooksTest {
    private static final List<Violation> NOTHING = List.of();
    private static final List<Violation> LATE = List.of(new Violation("all arrives", "one is late"));

    private final List<String> told = new ArrayList<>();

    @Test
    void whatArrivesMeanwhileIsNotBroken() {
        assertThat(found(Duration.ofMinutes(1), List.of(LATE, LATE, LATE, LATE, NOTHING)))
                .isEmpty();
        assertThat(told).hasSize(4).allMatch(line -> line.contains("one is late"));
    }

    @Test
    void thatOneLookTakesAllTheTimeIsNoReasonToBelieveIt() {
        assertThat(found(Duration.ZERO, List.of(LATE, LATE, NOTHING))).isEmpty();
    }

    @Test
    void whatIsThereAfterThreeLooksAndTheTimeIsBroken() {
        assertThat(found(Duration.ZERO, List.of(LATE, LATE, LATE, NOTHING))).isEqualTo(LATE);
    }

    private List<Violation> found(Duration within, List<List<Violation>> looks) {
        Queue<List<Violation>> left = new ArrayDeque<>(looks);
        return new Looks(within, Duration.ZERO, told::add).atLast(left::remove);
    }
}
