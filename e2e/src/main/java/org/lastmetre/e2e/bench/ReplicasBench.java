package org.lastmetre.e2e.bench;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.lastmetre.e2e.bench.report.Result;
import org.lastmetre.e2e.bench.report.Row;
import org.lastmetre.e2e.bench.report.Series;
import org.lastmetre.e2e.bench.report.Target;
import org.lastmetre.local.processes.Patience;
import org.lastmetre.local.system.Lineup;

/**
 * Two order-services and two sorting-services on the same cores, database and broker as one of each, on a fresh system each. Two
 * processes compile the same code twice, so they are warmed up for twice as long: each by as many orders as the one.
 */
final class ReplicasBench implements Benchmark {
    private static final int CONNECTIONS = 64;
    private static final double NO_SLOWER = 0.95; // rounds differ by more than that

    /** @param unequal orders lost or doubled on the way to sorting */
    private record Measured(Series perSecond, double unequal) {}

    @Override
    public Result run(Workshop workshop) {
        var rows =
                workshop.aloneAndWhole("shelf", ScansBench.SHELF, (what, lineup) -> measured(workshop, what, lineup));
        return new Result(
                "replicas",
                rows.stream().flatMap(List::stream).toList(),
                "Two order- and two sorting-services; the reference is one of each, on a fresh system with half the warm-up.",
                "shelf: these, identity-service, broker and PostgreSQL; whole: all services and the gateway.");
    }

    private static List<Row> measured(Workshop workshop, String what, Lineup lineup) {
        var one = ofOne(workshop, lineup);
        var two = ofTwo(workshop, lineup.withTwo("order", "sorting"));
        return List.of(
                Row.of(what + ": orders", "1/s", two.perSecond())
                        .beside(one.perSecond())
                        .wanted(Target.ratioAtLeast(NO_SLOWER)),
                Row.of(what + ": lost or doubled on the way to sorting", "", Series.of(one.unequal() + two.unequal()))
                        .wanted(Target.atMost(0)));
    }

    private static Measured ofOne(Workshop workshop, Lineup lineup) {
        try (var stage = workshop.stage(lineup);
                var published = stage.published()) {
            return measured(workshop, stage, published, side("one of each", stage, published));
        }
    }

    private static Measured ofTwo(Workshop workshop, Lineup lineup) {
        try (var stage = workshop.stage(lineup);
                var published = stage.published()) {
            var both = side("two of each", stage, published, stage.system().twin("order"));
            workshop.warmUp(both);
            return measured(workshop, stage, published, both);
        }
    }

    private static OrderSide side(String name, Stage stage, Published published, URI... more) {
        var services = Stream.concat(Stream.of(stage.service("order")), Arrays.stream(more))
                .toList();
        var requests = OrderSide.distinct(OrderForms.in(stage).asText());
        return new OrderSide(name, services, requests, CONNECTIONS, published);
    }

    private static Measured measured(Workshop workshop, Stage stage, Published published, OrderSide side) {
        workshop.warmUp(side);
        var rounds = workshop.rounds(published, side).series(side, Round.PER_SECOND);
        return new Measured(rounds, unequal(stage, published));
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
