package org.lastmetre.local.system;

/** What is done when this JVM ends, unless it was done before. */
public final class AtExit {
    private final Thread hook;

    /** @param name of the thread that does it */
    public AtExit(String name, Runnable what) {
        this.hook = new Thread(what, name);
    }

    /** From here on it is done at the end; fails when the end has begun. */
    public void arm() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** It is not done any more; returns when it is done, if the JVM is ending already. */
    public void disarm() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException theEndHasBegun) {
            awaitTheEnd();
        }
    }

    private void awaitTheEnd() {
        try {
            hook.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
