package org.lastmetre.dispatch.windows;

import java.time.Instant;

/** A window and how it goes; counts are packages of its category. */
public record WindowSheet(Window window, Window.State state, Pace pace, int waiting, int out, int delivered) {
    static WindowSheet of(Window window, Instant now, Pace pace, WindowCounts.Now counts, int delivered) {
        var state = window.stateAt(now);
        var shown = state == Window.State.OPEN ? pace : Pace.WAVES;
        return new WindowSheet(window, state, shown, counts.waiting(), counts.out(), delivered);
    }
}
