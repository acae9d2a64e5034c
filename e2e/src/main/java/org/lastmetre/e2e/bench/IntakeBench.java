package org.lastmetre.e2e.bench;

import java.util.List;
import org.lastmetre.e2e.bench.report.Result;
import org.lastmetre.local.system.Lineup;

/**
 * Orders against pgbench, twice: the spine alone (order-service, identity-service, broker, PostgreSQL), and the whole system
 * with every service consuming beside it on the same cores.
 */
final class IntakeBench implements Benchmark {
    static final Lineup SPINE = Lineup.only("order", "identity");

    @Override
    public Result run(Workshop workshop) {
        var measured = workshop.aloneAndWhole("spine", SPINE, (what, lineup) -> measured(workshop, what, lineup));
        return new Result(
                "intake",
                measured.stream().flatMap(intake -> intake.rows().stream()).toList(),
                measured.stream().flatMap(intake -> intake.curves().stream()).toList(),
                List.of(
                        "spine: order-service, identity-service, broker and PostgreSQL; whole: all services and the gateway.",
                        "An order has three lines, its door as text, and an Idempotency-Key; plain: the door in parts, no key.",
                        "The reference is pgbench with 64 clients. It tells an average of latency only, shown as p50 and p99."));
    }

    private static Intake measured(Workshop workshop, String what, Lineup lineup) {
        try (var stage = workshop.stage(lineup);
                var published = stage.published()) {
            return Intake.measured(workshop, stage, published, what);
        }
    }
}
