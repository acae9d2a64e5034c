package org.lastmetre.e2e.faults.harm;

/** What was hurt is not well again after all the time it was given. */
final class NotBack extends RuntimeException {
    NotBack(String what) {
        super(what);
    }
}
