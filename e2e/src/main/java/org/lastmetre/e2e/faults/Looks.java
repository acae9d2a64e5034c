package org.lastmetre.e2e.faults;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lastmetre.e2e.demo.Pause;
import org.lastmetre.e2e.faults.check.Violation;

/**
 * Looks again and again, for a limited time, since what is on its way through the system needs a while to arrive. One look may
 * take as long as that, and what was published while it looked is on no stream that it had heard before; so it looks again.
 *
 * @param told is given a line for each look that isn't the last
 */
record Looks(Duration within, Duration between, Consumer<String> told) {
    private static final int AT_LEAST = 3;

    /** @return what is still found in the end */
    List<Violation> atLast(Supplier<List<Violation>> look) {
        var until = System.nanoTime() + within.toNanos();
        var found = look.get();
        for (var looks = 1; !found.isEmpty() && (looks < AT_LEAST || System.nanoTime() < until); looks++) {
            told.accept("  %d things are not as they should be yet, such as %s".formatted(found.size(), found.get(0)));
            Pause.of(between);
            found = look.get();
        }
        return found;
    }
}
