package org.lastmetre.sanitation.tasks;

/** What is to be disinfected, the most pressing first. */
public enum TaskKind {
    /** Came back from a trip; nobody can be fetched with it before. */
    VEHICLE,
    /** Somebody was found ill there. */
    BUILDING,
    /** Packages that came back from doors to the reception point. */
    RETURNED_GOODS;

    /** Low numbers first. */
    public int priority() {
        return ordinal() + 1;
    }
}
