package org.lastmetre.console.clock;

import java.time.Instant;

/** The time all rules run on, and simulated seconds per real second. */
record ClockView(Instant now, double speed) {
    static ClockView of(RehearsalClock clock) {
        return new ClockView(clock.now(), clock.speed());
    }
}
