package org.lastmetre.e2e.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.lastmetre.e2e.demo.Pause;

/** Orders against pgbench, in turns, who begins changing from round to round. */
final class IntakeBench {
    private final Side orders;
    private final Side reference;
    private final Published published;
    private final BenchOptions options;
    private final PrintStream out;

    IntakeBench(Side orders, Side reference, Published published, BenchOptions options, PrintStream out) {
        this.orders = orders;
        this.reference = reference;
        this.published = published;
        this.options = options;
        this.out = out;
    }

    IntakeFigures run() {
        out.printf(Locale.ROOT, "Warming up for %d s ...%n", options.warmUp());
        orders.round(options.warmUp());
        reference.round(1);
        var figures = new IntakeFigures();
        for (var round = 0; round < options.rounds(); round++) {
            for (var side : round % 2 == 0 ? List.of(orders, reference) : List.of(reference, orders)) {
                take(side, figures);
            }
        }
        return figures;
    }

    private void take(Side side, IntakeFigures figures) {
        var before = settled();
        var got = side.round(options.seconds());
        var late = side == orders ? published.until(before + got.done()) : Duration.ZERO;
        figures.add(side == orders, got, late);
        out.printf(
                Locale.ROOT, "  %-18s %7.0f/s  published %d ms after%n", side.name(), got.perSecond(), late.toMillis());
    }

    /** Nothing of the round before is under way any more. */
    private long settled() {
        var records = published.records();
        for (var before = -1L; before != records; records = published.records()) {
            before = records;
            Pause.of(Duration.ofSeconds(1));
        }
        return records;
    }
}
