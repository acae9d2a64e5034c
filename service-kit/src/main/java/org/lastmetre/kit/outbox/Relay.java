package org.lastmetre.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.lastmetre.access.Ending;

/** Publishes what was committed: a loop on a thread of its own that drains the outbox whenever the bell rings. */
@ApplicationScoped
public class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration AFTER_TROUBLE = Duration.ofMillis(500);

    private final RelayBell bell;
    private final RelayPass pass;
    private final RelaySettings settings;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread = new Thread(this::loop, "relay");

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

    void stop(@Observes @Priority(Ending.RELAY) ShutdownEvent event) throws InterruptedException {
        stop.countDown();
        bell.ring();
        thread.join(Ending.LIMIT.toMillis());
    }

    private void loop() {
        try {
            for (var next = Next.AT_THE_BELL; !stopping(); next = step()) {
                await(next);
            }
            step(); // what was committed last
        } catch (InterruptedException interrupted) {
            LOG.debug("the relay ends");
        }
    }

    private boolean stopping() {
        return stop.getCount() == 0;
    }

    private void await(Next next) throws InterruptedException {
        if (next.atTheBell()) {
            bell.await(settings.poll());
        } else {
            rest(next.rest());
        }
    }

    /** Whatever rings; the end cuts it short. */
    private void rest(Duration time) throws InterruptedException {
        if (stop.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.debug("the relay is asked to end");
        }
    }

    private Next step() throws InterruptedException {
        try {
            return Next.after(pass.run(), settings);
        } catch (RuntimeException trouble) {
            LOG.warnf("nothing can be published now, trying again: %s", trouble.getMessage());
            rest(AFTER_TROUBLE);
            return Next.AT_ONCE;
        }
    }
}
