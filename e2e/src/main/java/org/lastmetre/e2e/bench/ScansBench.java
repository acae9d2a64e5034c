package org.lastmetre.e2e.bench;

import java.time.Duration;
import java.util.List;
import org.lastmetre.e2e.bench.report.Result;
import org.lastmetre.e2e.bench.report.Row;
import org.lastmetre.e2e.bench.report.Target;
import org.lastmetre.e2e.identity.Account;
import org.lastmetre.e2e.load.Load;
import org.lastmetre.e2e.load.Pace;
import org.lastmetre.e2e.load.Requests;
import org.lastmetre.local.system.Lineup;

/** Packages arrive and are disinfected, two scans each through to the shelf, beside pgbench with the same row changes. */
final class ScansBench implements Benchmark {
    private static final int CONNECTIONS = 64;
    private static final int MOST_A_SECOND = 2_000; // of packages; so many are announced for every second
    private static final int OK = 200;

    @Override
    public Result run(Workshop workshop) {
        try (var stage = workshop.stage(Lineup.WHOLE);
                var published = stage.published()) {
            var options = workshop.options();
            var seconds = options.warmUp() + options.rounds() * options.seconds();
            workshop.say("  announcing packages ...");
            var codes = Announced.files(stage, seconds * MOST_A_SECOND / BulkBench.ORDERS + 1);
            published.settled();
            var callers = List.of(
                    stage.bearer(Account.RECEPTION), stage.bearer(Account.OPERATIONS), stage.bearer(Account.ADMIN));
            var scans = side(stage, new ScanRequests(callers, codes.iterator()));
            var pgbench = stage.pgbench();
            pgbench.once("scan-tables", ScanScripts.TABLES);
            var reference = pgbench.side("pgbench pairs", ScanScripts.PAIR, CONNECTIONS);
            workshop.warmUp(scans);
            var rounds = workshop.rounds(published, scans, reference);
            return new Result(
                    "scans",
                    List.of(
                            Row.of(
                                            "packages through two scans to the shelf",
                                            "1/s",
                                            rounds.series(scans, Round.PER_SECOND))
                                    .beside(rounds.series(reference, Round.PER_SECOND))
                                    .wanted(Target.ratioAtLeast(1)),
                            Row.of("a scan, p50", "ms", rounds.series(scans, Round.P50)),
                            Row.of("a scan, p99", "ms", rounds.series(scans, Round.P99))),
                    "64 connections, the whole system; the reference is pgbench with 64 clients, a transaction for each scan.");
        }
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
