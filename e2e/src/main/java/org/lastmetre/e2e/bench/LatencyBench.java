package org.lastmetre.e2e.bench;

import java.util.List;
import org.lastmetre.e2e.bench.report.Result;
import org.lastmetre.e2e.bench.report.Row;
import org.lastmetre.e2e.bench.report.Target;
import org.lastmetre.local.system.Lineup;

/** From the moment an order should be sent to the moment its door hears of it, at a quarter of what the same services take. */
final class LatencyBench implements Benchmark {
    private static final double PART = 0.25;
    private static final double TIMES = 4;
    private static final double P99_MILLIS = 50;

    @Override
    public Result run(Workshop workshop) {
        var rows =
                workshop.aloneAndWhole("spine", IntakeBench.SPINE, (what, lineup) -> measured(workshop, what, lineup));
        return new Result(
                "latency",
                rows.stream().flatMap(List::stream).toList(),
                "Counted from the moment each order should have been sent, at a quarter of the intake of the same services.",
                "spine: order-service, identity-service, broker and PostgreSQL; whole: all services and the gateway.",
                "Between the commit and the stream is one hop over Kafka, so the reference is Kafka's own way once, unloaded.");
    }

    private static List<Row> measured(Workshop workshop, String what, Lineup lineup) {
        try (var stage = workshop.stage(lineup);
                var published = stage.published();
                var side = new LatencySide(stage, quarter(workshop, stage, published));
                var ping = new KafkaPing(stage.system().bootstrapServers())) {
            workshop.round(ping);
            workshop.round(side);
            return rows(what + " at " + side.rate(), workshop.rounds(published, side, ping), side, ping);
        }
    }

    /** @return orders a second */
    private static double quarter(Workshop workshop, Stage stage, Published published) {
        var requests = OrderSide.distinct(OrderForms.in(stage).asText());
        var intake = new OrderSide("intake", List.of(stage.service("order")), requests, 64, published);
        workshop.warmUp(intake);
        var rate = workshop.round(intake).of(Round.PER_SECOND) * PART;
        published.settled();
        return rate;
    }

    private static List<Row> rows(String what, Rounds rounds, LatencySide side, KafkaPing ping) {
        return List.of(
                Row.of(what + ": POST to stream, p50", "ms", rounds.series(side, Round.P50))
                        .beside(rounds.series(ping, Round.P50))
                        .wanted(Target.ratioAtMost(TIMES)),
                Row.of(what + ": POST to stream, p99", "ms", rounds.series(side, Round.P99))
                        .beside(rounds.series(ping, Round.P99))
                        .wanted(Target.atMost(P99_MILLIS)),
                Row.of(what + ": POST to answer, p50", "ms", rounds.series(side, LatencySide.ANSWERED)));
    }
}
