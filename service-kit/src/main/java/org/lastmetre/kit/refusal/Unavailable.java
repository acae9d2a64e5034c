package org.lastmetre.kit.refusal;

/** Something behind us (database, broker) does not answer; nothing was done and the same call may go through later. */
public final class Unavailable extends RuntimeException {
    public Unavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
