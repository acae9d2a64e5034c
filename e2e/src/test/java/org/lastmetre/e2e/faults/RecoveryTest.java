package org.lastmetre.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.e2e.demo.Json;
import org.lastmetre.e2e.faults.harm.Inflicted;
import org.lastmetre.e2e.faults.history.Kind;
import org.lastmetre.e2e.faults.history.Operation;
import org.lastmetre.e2e.faults.history.Outcome;

class RecoveryTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    @Test
    void itIsTheTimeToTheFirstSuccessAfterTheFault() {
        var fault = new Inflicted("kill kafka", 0, 10 * SECOND, "", true);
        var recovery = Recovery.of(
                List.of(fault),
                List.of(
                        order(9, new Outcome.Ok(201, Json.object())),
                        order(11, new Outcome.Unknown("lost")),
                        order(13, new Outcome.Ok(201, Json.object())),
                        order(14, new Outcome.Ok(201, Json.object()))));
        assertThat(recovery.worst(Kind.ORDER)).contains(Duration.ofSeconds(3));
        assertThat(recovery.never(Kind.ORDER)).isZero();
    }

    @Test
    void aFaultThatNoSuccessFollowsIsCounted() {
        var recovery = Recovery.of(
                List.of(new Inflicted("kill kafka", 0, 10 * SECOND, "", true)),
                List.of(order(9, new Outcome.Ok(201, Json.object())), order(11, new Outcome.Unknown("lost"))));
        assertThat(recovery.worst(Kind.ORDER)).isEmpty();
        assertThat(recovery.median(Kind.ORDER)).isEmpty();
        assertThat(recovery.never(Kind.ORDER)).isEqualTo(1);
    }

    private static Operation order(long endedSeconds, Outcome outcome) {
        return new Operation(Kind.ORDER, "key", 0, endedSeconds * SECOND, 1, outcome);
    }
}
