package org.lastmetre.console.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.lastmetre.console.problem.ProblemException;

class NoRehearsalTest {
    private static final Instant NOON = Instant.parse("2026-04-10T12:00:00Z");

    private final RehearsalClock clock = new RehearsalClock(Clock.fixed(NOON, ZoneOffset.UTC), false);
    private final ClockResource resource = new ClockResource(clock, null);

    @Test
    void nobodyCanTouchTheTime() {
        assertThatThrownBy(() -> resource.set(new ClockRequest("2026-04-10T11:00:00Z", 1.0)))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.problem().status()).isEqualTo(409);
                    assertThat(refused.problem().code()).isEqualTo("not-a-rehearsal");
                });
    }

    @Test
    void isTheMachinesTimeAtItsOwnSpeed() {
        assertThat(ClockView.of(clock)).isEqualTo(new ClockView(NOON, 1));
    }
}
