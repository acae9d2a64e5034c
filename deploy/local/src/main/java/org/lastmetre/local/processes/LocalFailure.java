package org.lastmetre.local.processes;

/** Something the person at the terminal can act on: the message says what failed and what helps. */
public final class LocalFailure extends RuntimeException {
    public LocalFailure(String message) {
        super(message);
    }

    public LocalFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
