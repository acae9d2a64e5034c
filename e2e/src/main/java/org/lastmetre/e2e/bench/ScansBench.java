package org.lastmetre.e2e.bench;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.lastmetre.e2e.bench.report.Result;
import org.lastmetre.e2e.bench.report.Row;
import org.lastmetre.e2e.bench.report.Target;
import org.lastmetre.e2e.identity.Account;
import org.lastmetre.e2e.load.Load;
import org.lastmetre.e2e.load.Pace;
import org.lastmetre.e2e.load.Requests;
import org.lastmetre.local.system.Lineup;

/**
 * Packages arrive and are disinfected, two scans each through to the shelf, beside pgbench with the same row changes: with what
 * a shelf needs alone, and in the whole system, which plans their way to the doors on the same cores meanwhile.
 */
final class ScansBench implements Benchmark {
    static final Lineup SHELF = Lineup.only("order", "identity", "sorting");
    private static final int CONNECTIONS = 64;
    private static final int MOST_A_SECOND = 2_000; // of packages; so many are announced for every second
    private static final int OK = 200;

    @Override
    public Result run(Workshop workshop) {
        var rows = workshop.aloneAndWhole("shelf", SHELF, (what, lineup) -> measured(workshop, what, lineup));
        return new Result(
                "scans",
                rows.stream().flatMap(List::stream).toList(),
                "64 connections; the reference is pgbench with 64 clients, a transaction for each scan.",
                "shelf: sorting-service, and order-service, which hears of each step; whole: all services and the gateway.");
    }

    private static List<Row> measured(Workshop workshop, String what, Lineup lineup) {
        try (var stage = workshop.stage(lineup);
                var published = stage.published()) {
            var scans = side(stage, new ScanRequests(callers(stage), announced(workshop, stage)));
            published.settled();
            var pgbench = stage.pgbench();
            pgbench.once("scan-tables", ScanScripts.TABLES);
            var reference = pgbench.side("pgbench pairs", ScanScripts.PAIR, CONNECTIONS);
            workshop.warmUp(scans);
            return rows(workshop.rounds(published, scans, reference), what, scans, reference);
        }
    }

    private static List<String> callers(Stage stage) {
        return Stream.of(Account.RECEPTION, Account.OPERATIONS, Account.ADMIN)
                .map(stage::bearer)
                .toList();
    }

    private static Iterator<String> announced(Workshop workshop, Stage stage) {
        var options = workshop.options();
        var seconds = options.warmUp() + options.rounds() * options.seconds();
        workshop.say("  announcing packages ...");
        return Announced.files(stage, seconds * MOST_A_SECOND / BulkBench.ORDERS + 1)
                .iterator();
    }

    private static List<Row> rows(Rounds rounds, String what, Side scans, Side reference) {
        return List.of(
                Row.of(what + ": packages through two scans", "1/s", rounds.series(scans, Round.PER_SECOND))
                        .beside(rounds.series(reference, Round.PER_SECOND))
                        .wanted(Target.ratioAtLeast(1)),
                Row.of(what + ": a scan, p50", "ms", rounds.series(scans, Round.P50)),
                Row.of(what + ": a scan, p99", "ms", rounds.series(scans, Round.P99)));
    }

    private static Side side(Stage stage, Requests requests) {
        return new Side() {
            @Override
            public String name() {
                return "scans";
            }

            @Override
            public Round round(int seconds) {
                var outcome = Load.on(stage.service("sorting"), CONNECTIONS, requests, Pace.closed())
                        .run(Duration.ofSeconds(seconds))
                        .expect(OK);
                return Round.of(Round.PER_SECOND, outcome.perSecond(OK) / 2)
                        .and(Round.P50, outcome.millis(OK, 50))
                        .and(Round.P99, outcome.millis(OK, 99));
            }
        };
    }
}
