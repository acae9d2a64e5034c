package org.lastmetre.kit.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/** One ticker for all streams: a comment every 15 s, so that a dead connection is noticed on both sides. */
@ApplicationScoped
class Heartbeat {
    private static final Logger LOG = Logger.getLogger(Heartbeat.class);
    private static final Duration EVERY = Duration.ofSeconds(15);

    private final LiveStreams streams;
    private Cancellable ticking = () -> {};

    Heartbeat(LiveStreams streams) {
        this.streams = streams;
    }

    void start(@Observes StartupEvent event) {
        ticking = Multi.createFrom()
                .ticks()
                .every(EVERY)
                .onOverflow()
                .drop()
                .subscribe()
                .with(tick -> streams.heartbeat(), failure -> LOG.error("no more heartbeats", failure));
    }

    void stop(@Observes ShutdownEvent event) {
        ticking.cancel();
    }
}
