package org.lastmetre.e2e.faults.harm;

/** A harm that couldn't be done, since what it needs was hurt already. */
final class Failed extends RuntimeException {
    Failed(String what, Throwable cause) {
        super(what, cause);
    }

    Failed(String what) {
        super(what);
    }
}
