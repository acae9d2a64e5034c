package org.lastmetre.identity.attempts;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lastmetre.identity.RealTime;

/**
 * Slows down who guesses: ten failures of a name or an address, then one try every ten seconds. What succeeds costs
 * nothing. Tries at the same moment may overdraw; the wait grows by each. Kept per replica, for the names and addresses
 * seen last.
 */
@ApplicationScoped
public class Attempts {
    private static final int FAILURES = 10;
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final int REMEMBERED = 50_000;

    private final RealTime time;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new Recent());

    Attempts(RealTime time) {
        this.time = time;
    }

    /** @throws SlowDown if one of them has failed too often; {@code sources} are names and addresses */
    public void mayTry(Collection<String> sources) {
        var wait = sources.stream()
                .map(source -> bucket(source).estimateAbilityToConsume(1).getNanosToWaitForRefill())
                .max(Long::compare)
                .orElse(0L);
        if (wait > 0) {
            throw new SlowDown(Duration.ofNanos(wait));
        }
    }

    public void failed(List<String> sources) {
        sources.forEach(source -> bucket(source).consumeIgnoringRateLimits(1));
    }

    private Bucket bucket(String source) {
        return buckets.computeIfAbsent(source, unknown -> fresh());
    }

    private Bucket fresh() {
        var limit =
                Bandwidth.builder().capacity(FAILURES).refillGreedy(1, EVERY).build();
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
