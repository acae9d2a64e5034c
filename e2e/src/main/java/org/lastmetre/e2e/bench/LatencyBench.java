package org.lastmetre.e2e.bench;

import java.util.List;
import org.lastmetre.e2e.bench.report.Result;
import org.lastmetre.e2e.bench.report.Row;
import org.lastmetre.e2e.bench.report.Target;
import org.lastmetre.local.system.Lineup;

/** From the moment an order should be sent to the moment its door hears of it, at a quarter of what the system takes. */
final class LatencyBench implements Benchmark {
    private static final double PART = 0.25;
    private static final double TIMES = 4;
    private static final double P99_MILLIS = 50;

    @Override
    public Result run(Workshop workshop) {
        try (var stage = workshop.stage(Lineup.WHOLE);
                var published = stage.published()) {
            var requests = OrderSide.distinct(OrderForms.in(stage).asText());
            var intake = new OrderSide("intake", List.of(stage.service("order")), requests, 64, published);
            workshop.warmUp(intake);
            var rate = workshop.round(intake).of(Round.PER_SECOND) * PART;
            published.settled();
            try (var ping = new KafkaPing(stage.system().bootstrapServers());
                    var side = new LatencySide(stage, rate)) {
                return measured(workshop, published, side, ping);
            }
        }
    }

    private static Result measured(Workshop workshop, Published published, LatencySide side, KafkaPing ping) {
        workshop.round(ping);
        workshop.round(side);
        var rounds = workshop.rounds(published, side, ping);
        return new Result(
                "latency",
                List.of(
                        Row.of("POST to stream, p50", "ms", rounds.series(side, Round.P50))
                                .beside(rounds.series(ping, Round.P50))
                                .wanted(Target.ratioAtMost(TIMES)),
                        Row.of("POST to stream, p99", "ms", rounds.series(side, Round.P99))
                                .beside(rounds.series(ping, Round.P99))
                                .wanted(Target.atMost(P99_MILLIS)),
                        Row.of("POST to answer, p50", "ms", rounds.series(side, LatencySide.ANSWERED))),
                side.name() + ", the whole system, counted from the moment each should have been sent.",
                "Between the commit and the stream is one hop over Kafka, so the reference is Kafka's own way once, unloaded.");
    }
}
