package org.lastmetre.e2e.faults.load;

import java.net.URI;
import java.time.Duration;
import org.lastmetre.e2e.demo.Pause;
import org.lastmetre.e2e.faults.history.History;
import org.lastmetre.e2e.faults.history.Operation;
import org.lastmetre.e2e.faults.history.Outcome;

/**
 * Calls as a careful program does: what is busy or away is asked again after the time it asked for, what is unknown is
 * sent again under the same key, and all that for a limited time. Everything is noted in the history.
 */
public final class Client {
    private static final Duration LIMIT = Duration.ofSeconds(100);

    /** News waits for whoever tells it, carries it and hears it, and each of these may just be starting again. */
    private static final Duration NEWS = Duration.ofMinutes(6);

    private static final Duration BETWEEN = Duration.ofMillis(400);

    private final Wire wire;
    private final History history;

    public Client(URI gateway, History history) {
        this.wire = new Wire(gateway);
        this.history = history;
    }

    Outcome send(Call call) {
        var began = System.nanoTime();
        var limit = call.notYet().isEmpty() ? LIMIT : NEWS;
        var tries = new Tries(call, history);
        while (!tries.isOver() && System.nanoTime() - began < limit.toNanos()) {
            tries.take(wire.send(call));
            Pause.of(tries.isOver() ? Duration.ZERO : tries.rest(BETWEEN));
        }
        var outcome = tries.outcome();
        history.note(new Operation(call.kind(), call.key(), began, System.nanoTime(), tries.count(), outcome));
        return outcome;
    }
}
