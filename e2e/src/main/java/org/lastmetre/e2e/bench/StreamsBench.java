package org.lastmetre.e2e.bench;

import java.time.Duration;
import java.util.List;
import org.lastmetre.e2e.bench.report.Result;
import org.lastmetre.e2e.bench.report.Row;
import org.lastmetre.e2e.bench.report.Target;

/** 10,000 open streams on one order-service: an order for each household, then nothing for a while. */
final class StreamsBench implements Benchmark {
    private static final double WITHIN_MILLIS = 1_000;
    private static final double IDLE_PERCENT = 5;
    private static final int HEAP_MEGABYTES = 512;

    @Override
    public Result run(Workshop workshop) {
        try (var stage = workshop.stage(IntakeBench.SPINE.withHeap("order", HEAP_MEGABYTES));
                var published = stage.published();
                var side = new StreamsSide(stage)) {
            warmUp(side, Duration.ofSeconds(workshop.options().warmUp()));
            return new Result(
                    "streams",
                    rows(workshop.rounds(published, side), side),
                    "10,000 streams over 952 households; the time is from sending one file with an order for each household.",
                    "The service has a heap of 512 MB. Streams it ended: " + side.ended());
        }
    }

    /** One update after the other; nothing is compiled at first. */
    private static void warmUp(Side side, Duration time) {
        for (var began = System.nanoTime(); System.nanoTime() - began < time.toNanos(); ) {
            side.round(0);
        }
    }

    private static List<Row> rows(Rounds rounds, Side side) {
        return List.of(
                Row.of("every stream has its update after", "ms", rounds.series(side, StreamsSide.LATEST))
                        .wanted(Target.atMost(WITHIN_MILLIS)),
                never("updates lost, all rounds", rounds, side, StreamsSide.LOST),
                never("updates doubled, all rounds", rounds, side, StreamsSide.DOUBLED),
                Row.of("order-service's CPU when nothing happens", "%", rounds.series(side, StreamsSide.IDLE))
                        .wanted(Target.atMost(IDLE_PERCENT)));
    }

    private static Row never(String name, Rounds rounds, Side side, String figure) {
        return Row.of(name, "", rounds.series(side, figure).together()).wanted(Target.atMost(0));
    }
}
