package org.lastmetre.local.system;

/** What is done when this JVM ends, unless it was done before. */
final class AtExit {
    private final Thread hook;

    AtExit(String name, Runnable what) {
        this.hook = new Thread(what, name);
    }

    void arm() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** It is not done any more; returns when it is done, if the JVM is ending already. */
    void disarm() {
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
