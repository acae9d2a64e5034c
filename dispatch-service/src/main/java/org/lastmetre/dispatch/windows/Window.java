package org.lastmetre.dispatch.windows;

import java.time.Duration;
import java.time.Instant;
import org.lastmetre.kit.vocabulary.Category;

/** A time of one day in which a category goes to the doors; open from {@code opensAt} until just before {@code closesAt}. */
public record Window(WindowId id, Instant opensAt, Instant closesAt) {
    /** Where a window is at an instant. */
    public enum State {
        UPCOMING,
        OPEN,
        CLOSED
    }

    public Category category() {
        return id.category();
    }

    public State stateAt(Instant now) {
        if (now.isBefore(opensAt)) {
            return State.UPCOMING;
        }
        return now.isBefore(closesAt) ? State.OPEN : State.CLOSED;
    }

    public boolean isOpenAt(Instant now) {
        return stateAt(now) == State.OPEN;
    }

    /** Number of the wave that is due at an instant of an open window, from 1 at its opening. */
    int waveAt(Instant now, Duration waveEvery) {
        return 1 + (int) (Duration.between(opensAt, now).toMillis() / Math.max(1, waveEvery.toMillis()));
    }
}
