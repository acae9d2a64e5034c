package org.lastmetre.local.processes;

import java.time.Duration;

/** How long to wait before the next restart: doubling from a second to half a minute, from the start after a long life. */
record BackOff(Duration next) {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration LONG_LIFE = Duration.ofMinutes(1);

    static BackOff fresh() {
        return new BackOff(FIRST);
    }

    /** The wait after a process that lived this long. */
    BackOff after(Duration life) {
        return life.compareTo(LONG_LIFE) >= 0 ? fresh() : this;
    }

    BackOff doubled() {
        var twice = next.multipliedBy(2);
        return new BackOff(twice.compareTo(LONGEST) > 0 ? LONGEST : twice);
    }
}
