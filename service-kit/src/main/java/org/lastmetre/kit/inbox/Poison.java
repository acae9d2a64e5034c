package org.lastmetre.kit.inbox;

/** A record that no repeat will make better; it goes to the dead letters. */
public final class Poison extends RuntimeException {
    public Poison(String reason, Throwable cause) {
        super(reason, cause);
    }
}
