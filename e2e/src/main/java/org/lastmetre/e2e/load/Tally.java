package org.lastmetre.e2e.load;

import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/** Counts what comes back while a load runs. */
final class Tally {
    private static final long MOST_MICROS = 600_000_000;
    private static final int DIGITS = 3;

    private final Map<Integer, Histogram> latencies = new TreeMap<>();
    private final Map<Integer, Long> late = new TreeMap<>();
    private long lost;
    private long lastNanos;

    void answered(int status, long intendedNanos, long nanos) {
        var micros = Math.min(MOST_MICROS, (nanos - intendedNanos) / 1_000);
        latencies.computeIfAbsent(status, any -> histogram()).recordValue(micros);
        lastNanos = nanos;
    }

    /** Of an answer that was counted: the time was over when it came. */
    void late(int status) {
        late.merge(status, 1L, Long::sum);
    }

    void lost() {
        lost++;
    }

    /** @param startNanos from when on the time counts, until the last answer */
    Outcome outcome(long startNanos, long unsent, long cpuNanos) {
        return new Outcome(latencies, late, startNanos, lastNanos - startNanos, lost, unsent, cpuNanos);
    }

    static Histogram histogram() {
        return new Histogram(MOST_MICROS, DIGITS);
    }
}
