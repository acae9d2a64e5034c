package org.lastmetre.e2e.faults.proxy;

/** Threads that wait for sockets nearly all of the time: small, and no reason for a program to go on. */
final class Threads {
    private static final long STACK_BYTES = 256 << 10;

    private Threads() {}

    static void start(String name, Runnable task) {
        var thread = new Thread(null, task, "link " + name, STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
    }
}
