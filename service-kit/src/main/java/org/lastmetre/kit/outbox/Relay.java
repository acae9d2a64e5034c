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
        try {
            for (var claimed = 0; !stopping; claimed = step()) {
                awaitMore(claimed);
            }
        } catch (InterruptedException interrupted) {
            LOG.debug("the relay ends");
        }
    }

    /** A lone row goes at once; many that come together go together. */
    private void awaitMore(int claimed) throws InterruptedException {
        if (claimed < settings.gatherFrom()) {
            bell.await(settings.poll());
        } else if (claimed < settings.batch()) {
            Thread.sleep(settings.gathering().toMillis());
        }
    }

    /** @return how many rows there were */
    private int step() throws InterruptedException {
        try {
            return pass.run();
        } catch (RuntimeException trouble) {
            LOG.warnf("nothing can be published now, trying again: %s", trouble.getMessage());
            Thread.sleep(AFTER_TROUBLE.toMillis());
            return settings.batch();
        }
    }
}
