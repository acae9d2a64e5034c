package org.lastmetre.identity.attempts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ten failures are free; then one try every ten seconds, to the moment. */
class AttemptsTest {
    private static final List<String> YUNHU = List.of("name yunhu", "address 10.0.0.1");
    private Instant now = Instant.parse("2026-03-01T00:00:00Z");
    private final Attempts attempts = new Attempts(() -> now);

    @Test
    void tenFailuresAreFree() {
        fail(YUNHU, 9);
        assertThatCode(() -> attempts.mayTry(YUNHU)).doesNotThrowAnyException();
        fail(YUNHU, 1);
        assertThatThrownBy(() -> attempts.mayTry(YUNHU))
                .isInstanceOfSatisfying(
                        SlowDown.class, slow -> assertThat(slow.seconds()).isEqualTo(10));
    }

    @Test
    void theNextTryIsTenSecondsLaterToTheMoment() {
        fail(YUNHU, 10);
        now = now.plusMillis(9_999);
        assertThatThrownBy(() -> attempts.mayTry(YUNHU))
                .isInstanceOfSatisfying(
                        SlowDown.class, slow -> assertThat(slow.seconds()).isEqualTo(1));
        now = now.plusMillis(1);
        assertThatCode(() -> attempts.mayTry(YUNHU)).doesNotThrowAnyException();
        fail(YUNHU, 1);
        assertThatThrownBy(() -> attempts.mayTry(YUNHU)).isInstanceOf(SlowDown.class);
    }

    @Test
    void manyAtTheSameMomentWaitAllTheLonger() {
        fail(YUNHU, 14);
        now = now.plusSeconds(49);
        assertThatThrownBy(() -> attempts.mayTry(YUNHU)).isInstanceOf(SlowDown.class);
        now = now.plusSeconds(1);
        assertThatCode(() -> attempts.mayTry(YUNHU)).doesNotThrowAnyException();
    }

    @Test
    void afterAPauseTenAreFreeAgain() {
        fail(YUNHU, 10);
        now = now.plusSeconds(100);
        fail(YUNHU, 9);
        assertThatCode(() -> attempts.mayTry(YUNHU)).doesNotThrowAnyException();
    }

    @Test
    void aNameIsSlowedDownFromEveryAddressAndAnAddressForEveryName() {
        IntStream.range(0, 10).forEach(turn -> attempts.failed(List.of("name yunhu", "address 10.0.1." + turn)));
        assertThatThrownBy(() -> attempts.mayTry(List.of("name yunhu", "address 10.9.9.9")))
                .isInstanceOf(SlowDown.class);
        IntStream.range(0, 10).forEach(turn -> attempts.failed(List.of("name n" + turn, "address 10.0.2.2")));
        assertThatThrownBy(() -> attempts.mayTry(List.of("name other", "address 10.0.2.2")))
                .isInstanceOf(SlowDown.class);
        assertThatCode(() -> attempts.mayTry(List.of("name other", "address 10.9.9.9")))
                .doesNotThrowAnyException();
    }

    @Test
    void whatSucceedsCostsNothing() {
        IntStream.range(0, 1000).forEach(turn -> attempts.mayTry(YUNHU));
        assertThatCode(() -> attempts.mayTry(YUNHU)).doesNotThrowAnyException();
    }

    private void fail(List<String> sources, int times) {
        IntStream.range(0, times).forEach(turn -> attempts.failed(sources));
    }
}
