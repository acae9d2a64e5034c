package org.lastmetre.e2e.bench;

import java.time.Duration;
import java.util.List;
import org.lastmetre.e2e.bench.report.Result;
import org.lastmetre.e2e.bench.report.Row;
import org.lastmetre.e2e.bench.report.Target;
import org.lastmetre.e2e.identity.Account;
import org.lastmetre.e2e.load.Load;
import org.lastmetre.e2e.load.Pace;
import org.lastmetre.local.system.Lineup;

/**
 * Files of 10,000 orders, one after the other, beside psql that inserts the same rows 500 a statement: into the spine alone,
 * whose rows these are, and into the whole system, which sorts and plans them on the same cores meanwhile.
 */
final class BulkBench implements Benchmark {
    static final int ORDERS = 10_000;
    private static final int OK = 200;
    private static final double WANTED = 0.5;

    @Override
    public Result run(Workshop workshop) {
        var rows =
                workshop.aloneAndWhole("spine", IntakeBench.SPINE, (what, lineup) -> measured(workshop, what, lineup));
        return new Result(
                "bulk",
                rows.stream().flatMap(List::stream).toList(),
                "Files of 10,000 orders as NDJSON, one after the other; the reference is psql, a transaction a file.",
                "spine: order-service, identity-service, broker and PostgreSQL; whole: all services and the gateway.");
    }

    private static List<Row> measured(Workshop workshop, String what, Lineup lineup) {
        try (var stage = workshop.stage(lineup);
                var published = stage.published()) {
            var files = side(stage, published);
            var reference = new BulkReference(stage.pgbench());
            workshop.warmUp(files);
            var rounds = workshop.rounds(published, files, reference);
            return List.of(
                    Row.of(what + ": orders of files", "1/s", rounds.series(files, Round.PER_SECOND))
                            .beside(rounds.series(reference, Round.PER_SECOND))
                            .wanted(Target.ratioAtLeast(WANTED)),
                    Row.of(what + ": a file answered after", "ms", rounds.series(files, Round.P50)));
        }
    }

    private static Side side(Stage stage, Published published) {
        var requests = OrderSide.distinct(List.of(BulkFiles.of(stage.bearer(Account.HUIBAILONG), ORDERS)));
        return new Side() {
            @Override
            public String name() {
                return "files";
            }

            @Override
            public Round round(int seconds) {
                var before = published.settled();
                var outcome = Load.on(stage.service("order"), 1, requests, Pace.closed())
                        .run(Duration.ofSeconds(seconds))
                        .expect(OK);
                published.until(before + outcome.answered() * ORDERS); // all of them were accepted
                return Round.of(Round.PER_SECOND, outcome.perSecond(OK) * ORDERS)
                        .and(Round.P50, outcome.millis(OK, 50));
            }
        };
    }
}
