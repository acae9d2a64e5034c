package org.lastmetre.identity.attempts;

import io.github.bucket4j.TimeMeter;
import java.util.concurrent.TimeUnit;
import org.lastmetre.identity.RealTime;

/** The real time in nanoseconds. */
record BucketTime(RealTime time) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
        return TimeUnit.MILLISECONDS.toNanos(time.now().toEpochMilli());
    }

    @Override
    public boolean isWallClockBased() {
        return true;
    }
}
