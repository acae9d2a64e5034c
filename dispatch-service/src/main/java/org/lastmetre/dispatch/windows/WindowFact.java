package org.lastmetre.dispatch.windows;

import java.time.Instant;

/** A window opened, or closed, for the {@code times}th time. */
public record WindowFact(Window window, boolean opened, int times) {
    Instant at() {
        return opened ? window.opensAt() : window.closesAt();
    }

    /** Opening is a window's first change, closing its second; more only if it opens again. */
    public long version() {
        return opened ? 2L * times - 1 : 2L * times;
    }
}
