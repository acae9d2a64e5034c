package org.lastmetre.console.overview;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;

/** Something that wants a human: {@code id} stays the same while it lasts, {@code subject} is what it is about. */
record Alert(String id, AlertKind kind, String community, String since, String subject, String detail, String state) {
    private static final String OPEN = "OPEN";

    /** By the instant, since services tell it with different offsets; one that tells none is last. */
    static final Comparator<Alert> LONGEST_WAITING = Comparator.comparing(
                    Alert::began, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Alert::id);

    private Instant began() {
        try {
            return since == null ? null : OffsetDateTime.parse(since).toInstant();
        } catch (DateTimeException noTime) {
            return null;
        }
    }

    static Alert open(AlertKind kind, String community, String since, String subject, String detail) {
        var id = kind.name().toLowerCase().replace('_', '-') + ":" + community + ":" + subject;
        return new Alert(id, kind, community, since, subject, detail, OPEN);
    }
}
