package org.lastmetre.identity.attempts;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lastmetre.identity.RealTime;

/**
 * Slows down who guesses. A try is charged before it is made, so that hanging up does not make it free, and given back when
 * it succeeds. Kept per replica, for the sources seen last.
 */
@ApplicationScoped
public class Attempts {
    private static final int REMEMBERED = 50_000;

    private final RealTime time;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new Recent());

    Attempts(RealTime time) {
        this.time = time;
    }

    /** @throws SlowDown if one of them has failed too often: then nothing is charged */
    public void charge(Collection<Source> sources) {
        var wait = sources.stream()
                .map(source -> bucket(source).estimateAbilityToConsume(1).getNanosToWaitForRefill())
                .max(Long::compare)
                .orElse(0L);
        if (wait > 0) {
            throw new SlowDown(Duration.ofNanos(wait));
        }
        sources.forEach(source -> bucket(source).consumeIgnoringRateLimits(1));
    }

    /** For a try that was no failure. */
    public void refund(Collection<Source> sources) {
        sources.forEach(source -> bucket(source).addTokens(1));
    }

    private Bucket bucket(Source source) {
        return buckets.computeIfAbsent(source.key(), unknown -> fresh(source));
    }

    private Bucket fresh(Source source) {
        var limit = Bandwidth.builder()
                .capacity(source.failures())
                .refillGreedy(1, source.every())
                .build();
        return Bucket.builder()
                .addLimit(limit)
                .withCustomTimePrecision(new BucketTime(time))
                .build();
    }

    private static final class Recent extends LinkedHashMap<String, Bucket> {
        private Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    }
}
