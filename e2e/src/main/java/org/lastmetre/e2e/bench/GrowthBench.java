package org.lastmetre.e2e.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lastmetre.e2e.bench.report.Result;
import org.lastmetre.e2e.bench.report.Row;
import org.lastmetre.e2e.bench.report.Series;
import org.lastmetre.e2e.bench.report.Target;

/** The intake and the day's queries with none stored, with a fifth, and with all. */
final class GrowthBench implements Benchmark {
    private static final int CONNECTIONS = 64;
    private static final int PART = 5;
    private static final double WANTED = 0.9;
    private static final double QUERY_MILLIS = 50;
    private static final double AS_QUICK = 0.9;

    private final List<Row> rows = new ArrayList<>();

    @Override
    public Result run(Workshop workshop) {
        var all = workshop.options().orders();
        try (var stage = workshop.stage(IntakeBench.SPINE);
                var published = stage.published()) {
            var requests = OrderSide.distinct(OrderForms.in(stage).asText());
            var intake = new OrderSide("intake", List.of(stage.service("order")), requests, CONNECTIONS, published);
            workshop.warmUp(intake);
            new Queries(stage).warmUp(workshop.options().warmUp());
            var stored = new StoredOrders(stage);
            var full = new Queries(stage).full();
            var none = measured(workshop, stage, published, intake, full);
            for (var orders : List.of(all / PART, all)) {
                workshop.say("  storing orders until there are " + orders + " ...");
                stored.grow(orders);
                add(orders, measured(workshop, stage, published, intake, full), none);
            }
        }
        return new Result(
                "growth",
                rows,
                "Stored orders are of 40 communities and 120 days; the intake goes to one of them, and so do the queries.",
                "A query's figure is the 99th percentile of a second of asking; the reference is what it was with none stored.",
                "Queries a second are of those that found as much as they answer at most with none stored, too.");
    }

    /** What one size brought. */
    private record Measured(Series intake, List<Round> queries, Iterable<String> names) {
        Series query(String name) {
            return new Series(queries.stream().map(round -> round.of(name)).toList());
        }
    }

    private static Measured measured(
            Workshop workshop, Stage stage, Published published, Side intake, Set<String> full) {
        var orders = workshop.rounds(published, intake).series(intake, Round.PER_SECOND);
        var queries = new Queries(stage);
        var rounds = new ArrayList<Round>();
        for (var round = 0; round < workshop.options().rounds(); round++) {
            rounds.add(queries.round(full));
            workshop.say("  queries: " + rounds.get(round).told());
        }
        return new Measured(orders, rounds, queries.names());
    }

    private void add(int orders, Measured measured, Measured none) {
        var stored = String.format("%,d", orders);
        rows.add(Row.of("intake with " + stored, "1/s", measured.intake())
                .beside(none.intake())
                .wanted(Target.ratioAtLeast(WANTED)));
        rows.add(Row.of("queries with " + stored, "1/s", measured.query(Round.PER_SECOND))
                .beside(none.query(Round.PER_SECOND))
                .wanted(Target.ratioAtLeast(AS_QUICK)));
        measured.names()
                .forEach(name -> rows.add(Row.of(name, "ms", measured.query(name))
                        .beside(none.query(name))
                        .wanted(Target.atMost(QUERY_MILLIS))));
    }
}
