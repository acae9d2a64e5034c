package org.lastmetre.medical.keypersons;

import java.time.Instant;

/**
 * The calls of a check-in so far.
 *
 * @param inVain how many were not answered
 * @param next when the next one counts, or until when a visit has to be made; null when nothing is awaited
 * @param at when the last one was made, by the device that told it; {@code by} whom
 */
public record Calls(int inVain, Instant next, Instant at, String by) {
    static final Calls NONE = new Calls(0, null, null, null);

    /** Whether a call is told that was made no later than the last one: a repeat, or a late one. */
    boolean isNoNews(Instant told) {
        return at != null && !told.isAfter(at);
    }

    /** Whether a call in vain comes before its hour. */
    boolean isTooEarly(Instant told) {
        return next != null && told.isBefore(next);
    }

    Calls inVain(Instant told, String teller, Instant nextAt) {
        return new Calls(inVain + 1, nextAt, told, teller);
    }

    Calls answered(Instant told, String teller) {
        return new Calls(inVain, null, told, teller);
    }

    Calls over() {
        return new Calls(inVain, null, at, by);
    }
}
