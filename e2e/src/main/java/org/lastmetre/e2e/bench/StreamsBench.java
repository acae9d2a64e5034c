package org.lastmetre.e2e.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.lastmetre.addresses.Household;
import org.lastmetre.e2e.bench.report.Result;
import org.lastmetre.e2e.bench.report.Row;
import org.lastmetre.e2e.bench.report.Target;
import org.lastmetre.e2e.demo.Pause;
import org.lastmetre.e2e.identity.Account;
import org.lastmetre.e2e.load.Load;
import org.lastmetre.e2e.load.Pace;
import org.lastmetre.e2e.load.Streams;
import org.lastmetre.e2e.load.Template;
import org.lastmetre.local.processes.Patience;

/** 10,000 open streams on one order-service: an order for each household, then nothing for a while. */
final class StreamsBench implements Benchmark {
    private static final int STREAMS = 10_000;
    private static final String LATEST = "ms until the last";
    private static final String LOST = "lost";
    private static final String IDLE = "% of a core, idle";
    private static final double WITHIN_MILLIS = 1_000;
    private static final double IDLE_PERCENT = 5;
    private static final int HEAP_MEGABYTES = 512;

    @Override
    public Result run(Workshop workshop) {
        var heard = new AtomicInteger();
        var last = new AtomicLong();
        try (var stage = workshop.stage(IntakeBench.SPINE.withHeap("order", HEAP_MEGABYTES));
                var published = stage.published();
                var streams =
                        Streams.open(Load.address(stage.service("order")), requests(stage), (stream, type, nanos) -> {
                            last.set(nanos);
                            heard.incrementAndGet();
                        })) {
            var side = side(stage, heard, last);
            warmUp(side, Duration.ofSeconds(workshop.options().warmUp()));
            var rounds = workshop.rounds(published, side);
            return new Result(
                    "streams",
                    List.of(
                            Row.of("every stream has its update after", "ms", rounds.series(side, LATEST))
                                    .wanted(Target.atMost(WITHIN_MILLIS)),
                            Row.of("updates lost", "", rounds.series(side, LOST))
                                    .wanted(Target.atMost(0)),
                            Row.of("order-service's CPU when nothing happens", "%", rounds.series(side, IDLE))
                                    .wanted(Target.atMost(IDLE_PERCENT))),
                    "10,000 streams over 952 households; the time is from sending one file with an order for each household.",
                    "The service has a heap of 512 MB. Streams it ended: " + streams.ended());
        }
    }

    private static List<Template> requests(Stage stage) {
        var doors = Stage.PLACE.doors();
        var headers = List.of(stage.bearer(Account.OPERATIONS), "Accept: text/event-stream");
        return IntStream.range(0, STREAMS)
                .mapToObj(number -> Template.get(path(doors.get(number % doors.size())), headers))
                .toList();
    }

    static String path(Household door) {
        return "/api/households/%s/%s/%s/%s/updates"
                .formatted(Stage.PLACE.id(), door.building(), door.unit(), door.room());
    }

    /** One update after the other; nothing is compiled at first. */
    private static void warmUp(Side side, Duration time) {
        for (var began = System.nanoTime(); System.nanoTime() - began < time.toNanos(); ) {
            side.round(0);
        }
    }

    private static Side side(Stage stage, AtomicInteger heard, AtomicLong last) {
        var file = BulkFiles.of(
                stage.bearer(Account.HUIBAILONG), Stage.PLACE.doors().size());
        var requests = OrderSide.distinct(List.of(file));
        var pid = stage.system().pid("order-service");
        return new Side() {
            @Override
            public String name() {
                return "streams";
            }

            @Override
            public Round round(int seconds) {
                var idle = seconds == 0 ? 0 : idle(pid, seconds);
                heard.set(0);
                var began = System.nanoTime();
                Load.on(stage.service("order"), 1, requests, Pace.closed())
                        .run(Duration.ofNanos(1))
                        .expect(200);
                Patience.of(Duration.ofSeconds(10)).until(() -> heard.get() >= STREAMS);
                return Round.of(LATEST, (last.get() - began) / 1e6)
                        .and(LOST, (double) STREAMS - heard.get())
                        .and(IDLE, idle)
                        .and("MB", Processes.megabytes(pid));
            }
        };
    }

    private static double idle(long pid, int seconds) {
        Pause.of(Duration.ofSeconds(2)); // what was before is done
        var before = Processes.cpuSeconds(pid);
        Pause.of(Duration.ofSeconds(seconds));
        return (Processes.cpuSeconds(pid) - before) / seconds * 100;
    }
}
