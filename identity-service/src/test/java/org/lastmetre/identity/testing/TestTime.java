package org.lastmetre.identity.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.lastmetre.identity.RealTime;

/** The real time, from which a test may step away. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestTime implements RealTime {
    private final Clock clock = Clock.systemUTC();
    private volatile Duration ahead = Duration.ZERO;
    private volatile Instant stopped;

    @Override
    public Instant now() {
        var from = stopped == null ? clock.instant() : stopped;
        return from.plus(ahead).truncatedTo(ChronoUnit.MILLIS);
    }

    public void pass(Duration time) {
        ahead = ahead.plus(time);
    }

    /** From here on only {@link #pass} moves it, however slow the machine is. */
    public void stop() {
        stopped = clock.instant();
    }

    public void reset() {
        stopped = null;
        ahead = Duration.ZERO;
    }
}
