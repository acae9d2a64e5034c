package org.lastmetre.e2e.faults.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lastmetre.e2e.demo.Json;
import org.lastmetre.e2e.faults.history.History;
import org.lastmetre.e2e.faults.history.Kind;
import org.lastmetre.e2e.faults.history.Outcome;
import org.lastmetre.e2e.identity.Account;

class TriesTest {
    private final History history = new History();
    private final Call call = Call.of(Kind.ORDER, Account.HUIBAILONG, "/api/orders", Json.object(), "key");

    @Test
    void aBrokenConnectionIsTriedAgain() {
        var tries = tries(call, new Attempt.Lost("reset"));
        assertThat(tries.isOver()).isFalse();
        assertThat(tries.outcome()).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void whoHasNoPatienceKnowsNothing() {
        assertThat(tries(call.patient(false), new Attempt.Lost("reset")).outcome())
                .isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void whatIsBusyIsAskedAgainWhenItSays() {
        var tries = tries(call, answered(503));
        assertThat(tries.isOver()).isFalse();
        assertThat(tries.rest(Duration.ZERO)).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void aRefusalIsTheEndUnlessItEndsByItself() {
        assertThat(tries(call, answered(409)).outcome()).isInstanceOf(Outcome.Refused.class);
        assertThat(tries(call.waitingOn(409), answered(409)).isOver()).isFalse();
    }

    @Test
    void aCrashIsRemembered() {
        assertThat(tries(call, answered(500)).isOver()).isFalse();
        assertThat(history.surprises()).hasSize(1);
    }

    private static Attempt answered(int status) {
        return new Attempt.Answered(status, Json.object(), Duration.ofSeconds(3));
    }

    private Tries tries(Call what, Attempt attempt) {
        var tries = new Tries(what, history);
        tries.take(attempt);
        return tries;
    }
}
