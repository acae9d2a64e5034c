package org.lastmetre.e2e.faults.harm;

/** One way to hurt the running system. */
public interface Harm {
    /** For reports, such as {@code kill kafka}. */
    String name();

    /** Hurts, and returns when it is over: the process is ready again, the records are written. */
    void inflict();
}
