package org.lastmetre.local.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.lastmetre.local.processes.LocalFailure;
import org.lastmetre.local.processes.Patience;
import org.lastmetre.local.system.LastMetre;
import org.lastmetre.local.system.Options;
import org.lastmetre.local.system.RunningSystem;
import org.lastmetre.local.system.Service;

/** Starts everything, says how to try it, and stays until it is told to stop. */
record Up(Options options, Terminal terminal) {
    private static final Duration GATEWAY_PATIENCE = Duration.ofSeconds(60);

    int run() {
        terminal.print("Starting Last Metre; everything it keeps is in "
                + options.folder().root());
        if (options.rehearsal()) {
            warn();
        }
        var began = System.nanoTime();
        var system = LastMetre.start(options, terminal);
        if (!system.awaitReady(Patience.of(GATEWAY_PATIENCE))) {
            system.close();
            throw new LocalFailure("The gateway did not become ready; its log says why: ./last-metre logs console");
        }
        introduce(system, Duration.ofNanos(System.nanoTime() - began));
        return stay();
    }

    private void warn() {
        terminal.print("""

                ******************************************************************
                *  REHEARSAL: every account is open, anybody may set the clock.  *
                *  It listens on loopback (127.0.0.1) only.                      *
                *  Never put real people's data in here.                         *
                ******************************************************************
                """);
    }

    private void introduce(RunningSystem system, Duration took) {
        terminal.print("");
        terminal.print("  Everything at one address   " + system.gateway());
        Service.ALL.forEach(service ->
                terminal.print("  %-27s %s".formatted(service.module(), system.service(service.key()) + "/q/openapi")));
        terminal.print("  Try it                      curl " + system.gateway() + "/api/communities");
        terminal.print("  In another terminal         ./last-metre status · logs · demo");
        terminal.print("  Stop                        Ctrl-C, or ./last-metre down");
        terminal.print("  Started in " + took.toSeconds() + " s.");
        terminal.print("");
        terminal.print("Last Metre is ready");
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
