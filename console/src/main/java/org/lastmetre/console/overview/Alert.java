package org.lastmetre.console.overview;

/** Something that wants a human: {@code id} stays the same while it lasts, {@code subject} is what it is about. */
record Alert(String id, AlertKind kind, String community, String since, String subject, String detail, String state) {
    private static final String OPEN = "OPEN";

    static Alert open(AlertKind kind, String community, String since, String subject, String detail) {
        var id = kind.name().toLowerCase().replace('_', '-') + ":" + community + ":" + subject;
        return new Alert(id, kind, community, since, subject, detail, OPEN);
    }
}
