package org.lastmetre.e2e.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lastmetre.e2e.bench.report.Result;
import org.lastmetre.e2e.bench.report.Row;
import org.lastmetre.e2e.bench.report.Series;
import org.lastmetre.e2e.bench.report.Target;
import org.lastmetre.e2e.demo.Pause;
import org.lastmetre.local.postgres.LocalPostgres;
import org.lastmetre.local.system.Lineup;
import org.lastmetre.local.system.Service;

/** How soon everything is ready, and how much memory each process takes: at rest, and while orders come in. */
final class FootprintBench implements Benchmark {
    private static final Duration REST = Duration.ofSeconds(15);
    private static final double READY_SECONDS = 12;
    private static final double MEGABYTES = 160;

    private final List<Double> ready = new ArrayList<>();
    private final Map<String, List<Double>> atRest = new LinkedHashMap<>();
    private final Map<String, List<Double>> underLoad = new LinkedHashMap<>();

    @Override
    public Result run(Workshop workshop) {
        for (var round = 0; round < workshop.options().rounds(); round++) {
            try (var stage = workshop.stage(Lineup.WHOLE);
                    var published = stage.published()) {
                ready.add(stage.secondsToReady());
                Pause.of(REST);
                look(stage, atRest);
                workshop.round(orders(stage, published));
                look(stage, underLoad);
            }
        }
        return new Result(
                "footprint",
                rows(),
                "Resident memory (RSS); PostgreSQL's is that of all its processes, shared pages counted once (PSS).");
    }

    private static Side orders(Stage stage, Published published) {
        var requests = OrderSide.distinct(OrderForms.in(stage).asText());
        return new OrderSide("orders", List.of(stage.service("order")), requests, 64, published);
    }

    private static void look(Stage stage, Map<String, List<Double>> seen) {
        for (var part : Service.parts()) {
            var megabytes = part.equals(LocalPostgres.NAME)
                    ? Processes.sharedMegabytes(stage.system().pid(part))
                    : Processes.megabytes(stage.system().pid(part));
            seen.computeIfAbsent(part, any -> new ArrayList<>()).add(megabytes);
        }
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        rows.add(Row.of("start to ready, everything", "s", new Series(ready)).wanted(Target.atMost(READY_SECONDS)));
        atRest.forEach((part, seen) -> rows.add(atRest(part, Row.of(part + " at rest", "MB", new Series(seen)))));
        underLoad.forEach((part, seen) -> rows.add(Row.of(part + " under load", "MB", new Series(seen))));
        return rows;
    }

    /** The stores are not services. */
    private static Row atRest(String part, Row row) {
        return part.endsWith("-service") || part.equals(Service.GATEWAY.module())
                ? row.wanted(Target.atMost(MEGABYTES))
                : row;
    }
}
