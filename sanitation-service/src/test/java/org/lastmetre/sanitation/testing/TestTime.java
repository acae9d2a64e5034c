package org.lastmetre.sanitation.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.lastmetre.kit.time.ClockSetting;
import org.lastmetre.kit.time.ServiceClock;

/** Stands the clock of the running service still at a time in Shanghai. */
@ApplicationScoped
public class TestTime {
    private final ServiceClock clock;

    TestTime(ServiceClock clock) {
        this.clock = clock;
    }

    /** @param local such as {@code 2026-03-01T10:31} */
    public void set(String local) {
        var now = OffsetDateTime.parse(local + ":00+08:00").toInstant();
        clock.set(new ClockSetting(now, 0, Instant.now()));
    }
}
