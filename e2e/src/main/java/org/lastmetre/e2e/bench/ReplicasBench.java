package org.lastmetre.e2e.bench;

import java.time.Duration;
import java.util.List;
import org.lastmetre.e2e.bench.report.Result;
import org.lastmetre.e2e.bench.report.Row;
import org.lastmetre.e2e.bench.report.Series;
import org.lastmetre.e2e.bench.report.Target;
import org.lastmetre.local.processes.Patience;
import org.lastmetre.local.system.Lineup;

/** Two order-services and two sorting-services, then one of each, on the same cores, database and broker. */
final class ReplicasBench implements Benchmark {
    private static final int CONNECTIONS = 64;
    private static final double NO_SLOWER = 0.95; // rounds differ by more than that

    @Override
    public Result run(Workshop workshop) {
        try (var stage = workshop.stage(Lineup.twice("order", "sorting"));
                var published = stage.published()) {
            var requests = OrderSide.distinct(OrderForms.in(stage).asText());
            var one = stage.service("order");
            var both = List.of(one, stage.system().twin("order"));
            var two = new OrderSide("two of each", both, requests, CONNECTIONS, published);
            var alone = new OrderSide("one of each", List.of(one), requests, CONNECTIONS, published);
            workshop.warmUp(two);
            var ofTwo = workshop.rounds(published, two).series(two, Round.PER_SECOND);
            stage.system().stop("order-service-2");
            stage.system().stop("sorting-service-2");
            var ofOne = workshop.rounds(published, alone).series(alone, Round.PER_SECOND);
            return result(ofTwo, ofOne, unequal(stage, published));
        }
    }

    private static Result result(Series two, Series one, double unequal) {
        return new Result(
                "replicas",
                List.of(
                        Row.of("orders", "1/s", two).beside(one).wanted(Target.ratioAtLeast(NO_SLOWER)),
                        Row.of("orders lost or doubled on the way to sorting", "", Series.of(unequal))
                                .wanted(Target.atMost(0))),
                "Two of each are measured first, then the second ones are stopped; a start between rounds would be a cold one.",
                "All share two cores, one PostgreSQL and one broker.");
    }

    /** Orders stored, published, and known to sorting-service must be the same number. */
    private static double unequal(Stage stage, Published published) {
        var orders = stage.count("order", "select count(*) from orders");
        Patience.of(Duration.ofSeconds(60)).until(() -> known(stage) >= orders);
        return Math.abs(orders - known(stage)) + Math.abs(orders - published.records());
    }

    private static long known(Stage stage) {
        return stage.count("sorting", "select count(distinct order_id) from parcel");
    }
}
