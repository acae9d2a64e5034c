package org.lastmetre.kit.time;

import java.time.Duration;
import java.time.Instant;

/** A rehearsal's time: {@code now} at the real instant {@code setAt}, going on {@code speed} times as fast. */
public record ClockSetting(Instant now, double speed, Instant setAt) {
    public Instant at(Instant real) {
        var passed = Duration.between(setAt, real).toMillis();
        return now.plusMillis((long) (passed * speed));
    }
}
