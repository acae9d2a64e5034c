package org.lastmetre.console.clock;

import java.time.Duration;
import java.time.Instant;

/** A rehearsal's time: {@code now} at the real instant {@code setAt}, going on {@code speed} times as fast. */
record ClockSetting(Instant now, double speed, Instant setAt) {
    static ClockSetting real(Instant instant) {
        return new ClockSetting(instant, 1, instant);
    }

    Instant at(Instant real) {
        return now.plusMillis((long) (Duration.between(setAt, real).toMillis() * speed));
    }
}
