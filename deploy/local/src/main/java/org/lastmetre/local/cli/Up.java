package org.lastmetre.local.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.lastmetre.local.processes.LocalFailure;
import org.lastmetre.local.processes.Patience;
import org.lastmetre.local.system.LastMetre;
import org.lastmetre.local.system.Options;

/** Starts everything, says how to try it, and stays until it is told to stop. */
record Up(Options options, Terminal terminal) {
    private static final Duration GATEWAY_PATIENCE = Duration.ofSeconds(60);

    int run() {
        terminal.print("Starting Last Metre; everything it keeps is in "
                + options.folder().root());
        new Greeting(options, terminal).before();
        var began = System.nanoTime();
        var system = LastMetre.start(options, terminal);
        if (!system.awaitReady(Patience.of(GATEWAY_PATIENCE))) {
            system.close();
            throw new LocalFailure("The gateway did not become ready; its log says why: ./last-metre logs console");
        }
        new Greeting(options, terminal).ready(system, Duration.ofNanos(System.nanoTime() - began));
        return stay();
    }

    /** The shutdown hook of the running system does the stopping. */
    private int stay() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
