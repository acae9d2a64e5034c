package org.lastmetre.kit.inbox;

/** What an event speaks of has not been heard of yet, such as its community; the batch is tried again until it has. */
public final class NotYetKnown extends RuntimeException {
    public NotYetKnown(String what) {
        super(what + " is not known yet", null, false, false);
    }
}
