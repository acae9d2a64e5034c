package org.lastmetre.e2e.bench;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.lastmetre.e2e.identity.Account;
import org.lastmetre.e2e.load.Load;
import org.lastmetre.e2e.load.Outcome;
import org.lastmetre.e2e.load.Pace;
import org.lastmetre.e2e.load.Rotation;
import org.lastmetre.e2e.load.Streams;
import org.lastmetre.e2e.load.Template;
import org.lastmetre.local.processes.Patience;

/** Orders at a constant rate, timed until the door's stream tells of them. */
final class LatencySide implements Side, AutoCloseable {
    static final String ANSWERED = "p50 ms until answered";
    private static final int STEP = 9;
    private static final int CREATED = 201;

    private final Stage stage;
    private final double perSecond;
    private final List<Template> orders;
    private final StreamTimes times = StreamTimes.of(Stage.PLACE.doors().size(), STEP);
    private final Streams streams;

    LatencySide(Stage stage, double perSecond) {
        this.stage = stage;
        this.perSecond = perSecond;
        this.orders = OrderForms.in(stage).asText();
        this.streams = Streams.open(
                Load.address(stage.service("order")), follow(), (stream, type, nanos) -> times.heard(stream, nanos));
    }

    private List<Template> follow() {
        var headers = List.of(stage.bearer(Account.OPERATIONS), "Accept: text/event-stream");
        return IntStream.range(0, times.streams())
                .mapToObj(stream -> Stage.PLACE.doors().get(times.door(stream)))
                .map(door -> Template.get(StreamsSide.path(door), headers))
                .toList();
    }

    @Override
    public String name() {
        return "POST to stream at " + rate();
    }

    String rate() {
        return Math.round(perSecond) + " orders/s";
    }

    @Override
    public Round round(int seconds) {
        var first = OrderSide.firstNumber();
        var outcome = new Load(
                        List.of(Load.address(stage.service("order"))),
                        64,
                        new Rotation(orders, first),
                        Pace.constant(perSecond))
                .run(Duration.ofSeconds(seconds))
                .expect(CREATED);
        var expected = times.expected(first, outcome.answered());
        if (!Patience.of(Duration.ofSeconds(10)).until(() -> times.heard() >= expected)) {
            throw new IllegalStateException("Of " + expected + " orders " + times.heard() + " were heard of");
        }
        return round(outcome, first);
    }

    private Round round(Outcome outcome, long first) {
        var heard = times.take(outcome.startNanos(), perSecond, first);
        return Round.of(Round.P50, heard.getValueAtPercentile(50) / 1e3)
                .and(Round.P99, heard.getValueAtPercentile(99) / 1e3)
                .and(ANSWERED, outcome.millis(CREATED, 50));
    }

    @Override
    public void close() {
        streams.close();
    }
}
