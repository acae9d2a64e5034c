package org.lastmetre.e2e.load;

import java.util.Map;
import org.HdrHistogram.Histogram;

/**
 * What a load brought.
 *
 * @param latencies of the answers of each status, in microseconds
 * @param late how many of the answers of each status came after the time was over
 * @param startNanos of {@link System#nanoTime}: the first request of an open loop is meant for this moment
 * @param tookNanos from the start to the last answer
 * @param lost requests whose connection ended, or that had no answer some time after the end
 * @param unsent requests of an open loop for which no connection became free until some time after the end
 * @param cpuNanos processor time of the load's own thread
 */
public record Outcome(
        Map<Integer, Histogram> latencies,
        Map<Integer, Long> late,
        long startNanos,
        long tookNanos,
        long lost,
        long unsent,
        long cpuNanos) {
    public long answered() {
        return latencies.values().stream().mapToLong(Histogram::getTotalCount).sum();
    }

    public long answered(int status) {
        return of(status).getTotalCount();
    }

    /** Answers that came before the time was over. */
    public long inTime(int status) {
        return answered(status) - late.getOrDefault(status, 0L);
    }

    public double perSecond(int status) {
        return answered(status) * 1e9 / tookNanos;
    }

    /** @param percentile from 0 to 100 */
    public double millis(int status, double percentile) {
        return of(status).getValueAtPercentile(percentile) / 1e3;
    }

    /** What the load itself costs for each answer. */
    public double cpuMicros() {
        return cpuNanos / 1e3 / answered();
    }

    /** @throws IllegalStateException if anything was lost, could not be sent, or was answered otherwise */
    public Outcome expect(int status) {
        if (lost > 0 || unsent > 0 || answered(status) == 0 || answered(status) < answered()) {
            throw new IllegalStateException("Not everything was answered " + status + ": " + this);
        }
        return this;
    }

    private Histogram of(int status) {
        return latencies.getOrDefault(status, Tally.histogram());
    }

    @Override
    public String toString() {
        var counts = new StringBuilder();
        latencies.forEach((status, all) ->
                counts.append(status).append(" x ").append(all.getTotalCount()).append(", "));
        return counts + "lost " + lost + ", unsent " + unsent;
    }
}
