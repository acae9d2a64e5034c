package org.lastmetre.e2e.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.lastmetre.e2e.bench.report.Curve;
import org.lastmetre.e2e.bench.report.Row;
import org.lastmetre.e2e.bench.report.Target;

/** The intake of one line-up of services: rounds against pgbench at 64 connections, then a curve over more and fewer. */
record Intake(List<Row> rows, List<Curve> curves) {
    private static final int CONNECTIONS = 64;
    private static final List<Integer> LOADS = List.of(1, 4, 16, 64, 256);
    private static final int MOST_CLIENTS = 128; // the server takes 200, the services' pools among them
    private static final double WANTED = 1.2;
    private static final double PUBLISHED_WITHIN_MILLIS = 2_000;

    static Intake measured(Workshop workshop, Stage stage, Published published, String what) {
        var forms = OrderForms.in(stage);
        var service = List.of(stage.service("order"));
        var requests = OrderSide.distinct(forms.asText());
        var orders = new OrderSide(what, service, requests, CONNECTIONS, published);
        var plain = new OrderSide(what + ", plain", service, OrderSide.distinct(forms.plain()), CONNECTIONS, published);
        var pgbench = stage.pgbench();
        pgbench.once("tables", PgBenchScripts.TABLES);
        IntFunction<Side> clients = load -> pgbench.side("pgbench at " + load, PgBenchScripts.ORDER, load);
        var reference = clients.apply(CONNECTIONS);
        workshop.warmUp(orders);
        var rows = rows(workshop.rounds(published, orders, plain, reference), orders, plain, reference);
        stage.nothingWaitsForReview();
        var curves = List.of(
                curve(workshop, what, load -> new OrderSide(what + " at " + load, service, requests, load, published)),
                curve(workshop, "pgbench beside " + what, clients));
        return new Intake(rows, curves);
    }

    private static List<Row> rows(Rounds rounds, Side orders, Side plain, Side pgbench) {
        var reference = rounds.series(pgbench, Round.PER_SECOND);
        return List.of(
                Row.of(orders.name() + ": orders", "1/s", rounds.series(orders, Round.PER_SECOND))
                        .beside(reference)
                        .wanted(Target.ratioAtLeast(WANTED)),
                Row.of(plain.name() + ": orders", "1/s", rounds.series(plain, Round.PER_SECOND))
                        .beside(reference),
                Row.of(orders.name() + ": p50", "ms", rounds.series(orders, Round.P50)),
                Row.of(orders.name() + ": p99", "ms", rounds.series(orders, Round.P99)),
                Row.of(orders.name() + ": published after the end", "ms", rounds.series(orders, OrderSide.PUBLISHED))
                        .wanted(Target.atMost(PUBLISHED_WITHIN_MILLIS)),
                Row.of(orders.name() + ": order-service's CPU an order", "us", rounds.series(orders, OrderSide.CPU)),
                Row.of(orders.name() + ": the load's CPU an order", "us", rounds.series(orders, OrderSide.LOAD)));
    }

    private static Curve curve(Workshop workshop, String name, IntFunction<Side> sides) {
        var points = new ArrayList<Curve.Point>();
        for (var load : LOADS) {
            if (load <= MOST_CLIENTS || !name.startsWith("pgbench")) {
                points.add(workshop.round(sides.apply(load)).at(load));
            }
        }
        return new Curve(name, points);
    }
}
