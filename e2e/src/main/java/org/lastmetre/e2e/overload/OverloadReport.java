package org.lastmetre.e2e.overload;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lastmetre.e2e.load.Outcome;

/** Tells what was offered, what came back and at what price, and what of it is not as promised. */
final class OverloadReport {
    private static final int CREATED = 201;
    private static final Set<Integer> REFUSALS = Set.of(503, 429);
    private static final double LEAST_GOODPUT = 0.6;
    private static final int HEAP_MEGABYTES = 256;

    private final PrintStream out;

    OverloadReport(PrintStream out) {
        this.out = out;
    }

    void capacity(Outcome calm) {
        line(
                "Capacity       %8.0f orders/s, p50 %.0f ms, p99 %.0f ms",
                calm.perSecond(CREATED), calm.millis(CREATED, 50), calm.millis(CREATED, 99));
    }

    List<String> overload(Outcome load, double capacity, Duration time) {
        var goodput = load.inTime(CREATED) * 1e9 / time.toNanos(); // what came later was done while nobody offered more
        line("Offered        %8.0f orders/s for %d s", 4 * capacity, time.toSeconds());
        line("Taken          %8.0f orders/s, %.0f %% of the capacity", goodput, 100 * goodput / capacity);
        line("               %d more once that time was over", load.answered(CREATED) - load.inTime(CREATED));
        line("               p50 %.0f ms, p99 %.0f ms", load.millis(CREATED, 50), load.millis(CREATED, 99));
        load.latencies()
                .keySet()
                .forEach(status ->
                        line("Answered %d   %8d, p99 %.0f ms", status, load.answered(status), load.millis(status, 99)));
        line("Not answered   %8d; not sent since no connection was free: %d", load.lost(), load.unsent());
        var broken = new ArrayList<String>();
        if (goodput < LEAST_GOODPUT * capacity) {
            broken.add(String.format(Locale.ROOT, "only %.0f %% of the capacity was taken", 100 * goodput / capacity));
        }
        load.latencies().keySet().stream()
                .filter(status -> status != CREATED && !REFUSALS.contains(status))
                .forEach(status -> broken.add(load.answered(status) + " answers were " + status));
        return broken;
    }

    void witness(Witness witness) {
        line("Another caller %8d of %d orders taken", witness.taken(), witness.tried());
    }

    List<String> memory(Footprint footprint) {
        var broken = new ArrayList<String>();
        footprint.heap().forEach((service, heap) -> {
            line("%-18s heap at most %4d MB, resident %4d MB", service, heap, footprint.resident(service));
            if (heap == 0 || heap > HEAP_MEGABYTES) {
                broken.add(service + " has a heap of " + heap + " MB");
            }
        });
        return broken;
    }

    /** @param recovered null if never */
    List<String> recovery(Duration recovered) {
        if (recovered == null) {
            return List.of("orders are still slow half a minute after the load");
        }
        line("Quick again    %8d ms after the load", recovered.toMillis());
        return List.of();
    }

    void kept(long answered, long lost, int stored) {
        line("Answered 201   %8d orders, stored %d, not answered %d", answered, stored, lost);
    }

    void verdict(List<String> broken) {
        line(broken.isEmpty() ? "Everything as promised." : "Not as promised:");
        broken.stream().distinct().limit(20).forEach(what -> line("  - %s", what));
    }

    private void line(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
        out.flush();
    }
}
