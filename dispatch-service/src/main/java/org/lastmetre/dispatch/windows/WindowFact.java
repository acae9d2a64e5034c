package org.lastmetre.dispatch.windows;

import java.time.Instant;

/** A window opened, or closed. */
public record WindowFact(Window window, boolean opened) {
    Instant at() {
        return opened ? window.opensAt() : window.closesAt();
    }

    /** Opening is a window's first change, closing its second. */
    public long version() {
        return opened ? 1 : 2;
    }
}
