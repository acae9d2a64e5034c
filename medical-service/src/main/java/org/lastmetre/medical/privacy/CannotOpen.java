package org.lastmetre.medical.privacy;

/** What was sealed was changed, belongs to something else, or its key is gone; says nothing of its content. */
public final class CannotOpen extends RuntimeException {
    CannotOpen(String why, Throwable cause) {
        super(why, cause);
    }
}
