package org.lastmetre.kit.outbox;

import java.time.Duration;

/**
 * When the relay makes its next pass: a lone row goes at once, many that come together go together, and after a whole batch
 * more are waiting.
 *
 * @param atTheBell whether it waits to be rung
 * @param rest else, how long it lets rows gather
 */
record Next(boolean atTheBell, Duration rest) {
    static final Next AT_THE_BELL = new Next(true, Duration.ZERO);
    static final Next AT_ONCE = new Next(false, Duration.ZERO);

    /** @param claimed how many rows the last pass found */
    static Next after(int claimed, RelaySettings settings) {
        var rest = settings.together().rest(claimed, settings.batch());
        return rest.isZero() && claimed < settings.batch() ? AT_THE_BELL : new Next(false, rest);
    }
}
