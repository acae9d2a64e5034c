package org.lastmetre.identity.audit;

import java.time.Instant;

/** A place in the trail, to go on from. */
public record AuditPlace(Instant at, long position) {
    /** @throws IllegalArgumentException for a text that is no place */
    public static AuditPlace parse(String text) {
        var bar = text.indexOf('|');
        try {
            return new AuditPlace(Instant.parse(text.substring(0, bar)), Long.parseLong(text.substring(bar + 1)));
        } catch (RuntimeException foreign) {
            throw new IllegalArgumentException("is no place of the trail", foreign);
        }
    }

    public static String text(KeptEntry kept) {
        return kept.entry().at() + "|" + kept.position();
    }
}
