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
 * Slows down who guesses. Only failures count, so that a program with many threads is never slowed down for asking at the
 * same moment; whoever has a failure counted must see to it that it is, also when the one who tries hangs up. Many wrong
 * tries at the same moment may overdraw: the wait grows by each. Kept per replica, for the sources seen last.
 */
@ApplicationScoped
public class Attempts {
    private static final int REMEMBERED = 50_000;

    private final RealTime time;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new Recent());

    Attempts(RealTime time) {
        this.time = time;
    }

    /** @throws SlowDown if one of them has failed too often */
    public void mayTry(Collection<Source> sources) {
        var wait = sources.stream()
                .map(source -> bucket(source).estimateAbilityToConsume(1).getNanosToWaitForRefill())
                .max(Long::compare)
                .orElse(0L);
        if (wait > 0) {
            throw new SlowDown(Duration.ofNanos(wait));
        }
    }

    /** Counts a try that failed, also beyond what is allowed: the wait grows by it. */
    public void failed(Collection<Source> sources) {
        sources.forEach(source -> bucket(source).consumeIgnoringRateLimits(1));
    }

    /**
     * For what costs whether it succeeds or not.
     *
     * @throws SlowDown if there was too much of it: then nothing is charged
     */
    public void charge(Collection<Source> sources) {
        mayTry(sources);
        failed(sources);
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
