package org.lastmetre.e2e.bench;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.lastmetre.addresses.Household;
import org.lastmetre.e2e.demo.Pause;
import org.lastmetre.e2e.identity.Account;
import org.lastmetre.e2e.load.Load;
import org.lastmetre.e2e.load.Pace;
import org.lastmetre.e2e.load.Requests;
import org.lastmetre.e2e.load.Streams;
import org.lastmetre.e2e.load.Template;
import org.lastmetre.local.processes.Patience;

/** A file with an order for each household, timed until every stream has heard of its own, then nothing for a while. */
final class StreamsSide implements Side, AutoCloseable {
    static final String LATEST = "ms until the last";
    static final String LOST = "lost";
    static final String DOUBLED = "doubled";
    static final String IDLE = "% of a core, idle";
    private static final int STREAMS = 10_000;
    private static final Duration TOLD_WITHIN = Duration.ofSeconds(10);

    private final Stage stage;
    private final long pid;
    private final Requests orders;
    private final StreamCounts counts = new StreamCounts(STREAMS);
    private final Streams streams;

    StreamsSide(Stage stage) {
        this.stage = stage;
        this.pid = stage.system().pid("order-service");
        var doors = Stage.PLACE.doors();
        this.orders = OrderSide.distinct(List.of(BulkFiles.of(stage.bearer(Account.HUIBAILONG), doors.size())));
        this.streams = Streams.open(
                Load.address(stage.service("order")),
                follow(doors),
                (stream, type, nanos) -> counts.heard(stream, nanos));
    }

    private List<Template> follow(List<Household> doors) {
        var headers = List.of(stage.bearer(Account.OPERATIONS), "Accept: text/event-stream");
        return IntStream.range(0, STREAMS)
                .mapToObj(number -> Template.get(path(doors.get(number % doors.size())), headers))
                .toList();
    }

    static String path(Household door) {
        return "/api/households/%s/%s/%s/%s/updates"
                .formatted(Stage.PLACE.id(), door.building(), door.unit(), door.room());
    }

    @Override
    public String name() {
        return "streams";
    }

    /** How many the service has ended. */
    int ended() {
        return streams.ended();
    }

    /** @param seconds of nothing, which the update comes before: what is told twice has that long to show */
    @Override
    public Round round(int seconds) {
        counts.begin();
        var began = System.nanoTime();
        order();
        Patience.of(TOLD_WITHIN).until(() -> counts.lost() == 0);
        var lost = counts.lost();
        var last = lost == 0 ? counts.lastNanos() : System.nanoTime();
        var idle = seconds == 0 ? 0 : idle(seconds);
        return Round.of(LATEST, (last - began) / 1e6)
                .and(LOST, lost)
                .and(DOUBLED, counts.doubled())
                .and(IDLE, idle)
                .and("MB", Processes.megabytes(pid));
    }

    private void order() {
        Load.on(stage.service("order"), 1, orders, Pace.closed())
                .run(Duration.ofNanos(1))
                .expect(200);
    }

    private double idle(int seconds) {
        Pause.of(Duration.ofSeconds(2)); // what was before is done
        var before = Processes.cpuSeconds(pid);
        Pause.of(Duration.ofSeconds(seconds));
        return (Processes.cpuSeconds(pid) - before) / seconds * 100;
    }

    @Override
    public void close() {
        streams.close();
    }
}
