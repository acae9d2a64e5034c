package org.lastmetre.e2e.faults.history;

/**
 * What clients may say about one thing after all tries: a line of a file has a claim of its own.
 *
 * @param subject a partner's reference, a package code or an order id, by the kind
 * @param id what the system called it in its answer; empty if there was none
 */
public record Claim(Kind kind, String subject, Known known, String id) {
    /** How much is known. */
    public enum Known {
        DONE,
        REFUSED,
        UNKNOWN
    }

    public static Claim of(Kind kind, String subject, Outcome outcome, String id) {
        if (outcome instanceof Outcome.Ok) {
            return new Claim(kind, subject, Known.DONE, id);
        }
        return new Claim(kind, subject, outcome instanceof Outcome.Refused ? Known.REFUSED : Known.UNKNOWN, "");
    }
}
