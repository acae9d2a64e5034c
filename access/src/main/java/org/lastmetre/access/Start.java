package org.lastmetre.access;

/**
 * The start of a program: it is over at some time, or it is cut short before, and whoever comes first decides. Cutting it short
 * doesn't return, so that whoever would say that it is over waits for the end instead.
 */
final class Start {
    private final Runnable halt;
    private boolean over;

    /** @param halt ends the program, at once */
    Start(Runnable halt) {
        this.halt = halt;
    }

    /** From here on it is not cut short any more; doesn't return if it is being cut short. */
    synchronized void over() {
        over = true;
    }

    /** Ends the program, unless the start is over. */
    synchronized void cutShort() {
        if (!over) {
            halt.run();
        }
    }
}
