package org.lastmetre.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Publishes what was committed: a loop on a thread of its own that drains the outbox whenever the bell rings. */
@ApplicationScoped
public class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration AFTER_TROUBLE = Duration.ofMillis(500);

    private final RelayBell bell;
    private final RelayPass pass;
    private final RelaySettings settings;
    private final Thread thread = new Thread(this::loop, "relay");
    private volatile boolean stopping;

    Relay(RelayBell bell, RelayPass pass, RelaySettings settings) {
        this.bell = bell;
        this.pass = pass;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        bell.ring();
        thread.join(settings.sendLimit().toMillis());
    }

    private void loop() {
        var wait = Duration.ZERO;
        while (!stopping) {
            wait = step(wait);
        }
    }

    /** @return how long to wait before the next pass */
    private Duration step(Duration wait) {
        try {
            bell.await(wait);
            return pass.run() ? Duration.ZERO : settings.poll();
        } catch (InterruptedException interrupted) {
            stopping = true;
            return Duration.ZERO;
        } catch (RuntimeException trouble) {
            LOG.warnf("nothing can be published now, trying again: %s", trouble.getMessage());
            return AFTER_TROUBLE;
        }
    }
}
