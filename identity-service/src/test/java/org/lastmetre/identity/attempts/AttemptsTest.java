package org.lastmetre.identity.attempts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ten failures of a name from an address are free; then one try every ten seconds, to the moment. */
class AttemptsTest {
    private static final List<Source> YUNHU = Source.signIn("yunhu", "10.0.0.1");
    private Instant now = Instant.parse("2026-03-01T00:00:00Z");
    private final Attempts attempts = new Attempts(() -> now);

    @Test
    void tenFailuresAreFree() {
        fail(YUNHU, 10);
        assertThatThrownBy(() -> attempts.charge(YUNHU))
                .isInstanceOfSatisfying(
                        SlowDown.class, slow -> assertThat(slow.seconds()).isEqualTo(10));
    }

    @Test
    void theNextTryIsTenSecondsLaterToTheMoment() {
        fail(YUNHU, 10);
        now = now.plusMillis(9_999);
        assertThatThrownBy(() -> attempts.charge(YUNHU))
                .isInstanceOfSatisfying(
                        SlowDown.class, slow -> assertThat(slow.seconds()).isEqualTo(1));
        now = now.plusMillis(1);
        fail(YUNHU, 1);
        assertThatThrownBy(() -> attempts.charge(YUNHU)).isInstanceOf(SlowDown.class);
    }

    @Test
    void afterAPauseTenAreFreeAgain() {
        fail(YUNHU, 10);
        now = now.plusSeconds(100);
        fail(YUNHU, 10);
        assertThatThrownBy(() -> attempts.charge(YUNHU)).isInstanceOf(SlowDown.class);
    }

    @Test
    void nobodyElseIsShutOutByAFewWrongTries() {
        fail(YUNHU, 10);
        assertThatCode(() -> attempts.charge(Source.signIn("huibailong", "10.0.0.1")))
                .doesNotThrowAnyException();
        assertThatCode(() -> attempts.charge(Source.signIn("yunhu", "10.0.0.2")))
                .doesNotThrowAnyException();
    }

    @Test
    void aNameIsSlowedDownFromAHundredAddressesAtLast() {
        IntStream.range(0, 100).forEach(turn -> attempts.charge(Source.signIn("yunhu", "10.0.1." + turn)));
        assertThatThrownBy(() -> attempts.charge(Source.signIn("yunhu", "10.0.2.1")))
                .isInstanceOf(SlowDown.class);
    }

    @Test
    void anAddressIsSlowedDownForThreeHundredNamesAtLast() {
        IntStream.range(0, 300).forEach(turn -> attempts.charge(Source.signIn("n" + turn, "10.0.0.1")));
        assertThatThrownBy(() -> attempts.charge(Source.signIn("another", "10.0.0.1")))
                .isInstanceOf(SlowDown.class);
    }

    @Test
    void whatIsRefusedCostsNothingMore() {
        fail(YUNHU, 10);
        IntStream.range(0, 1000).forEach(turn -> assertThatThrownBy(() -> attempts.charge(YUNHU))
                .isInstanceOf(SlowDown.class));
        now = now.plusSeconds(10);
        assertThatCode(() -> attempts.charge(YUNHU)).doesNotThrowAnyException();
    }

    @Test
    void whatSucceedsCostsNothing() {
        IntStream.range(0, 1000).forEach(turn -> attempts.mayTry(YUNHU));
        assertThatCode(() -> attempts.charge(YUNHU)).doesNotThrowAnyException();
    }

    @Test
    void manyFailuresAtTheSameMomentWaitAllTheLonger() {
        IntStream.range(0, 14).forEach(turn -> attempts.mayTry(YUNHU));
        IntStream.range(0, 14).forEach(turn -> attempts.failed(YUNHU));
        now = now.plusSeconds(49);
        assertThatThrownBy(() -> attempts.mayTry(YUNHU)).isInstanceOf(SlowDown.class);
        now = now.plusSeconds(1);
        assertThatCode(() -> attempts.mayTry(YUNHU)).doesNotThrowAnyException();
    }

    private void fail(List<Source> sources, int times) {
        IntStream.range(0, times).forEach(turn -> attempts.charge(sources));
    }
}
