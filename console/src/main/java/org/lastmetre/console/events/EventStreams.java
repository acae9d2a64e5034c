package org.lastmetre.console.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Semaphore;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lastmetre.console.clock.RehearsalClock;
import org.lastmetre.console.problem.Problem;
import org.lastmetre.console.problem.ProblemException;

/** Opens streams of events, each on a thread of its own, and no more than may be open at a time (503 beyond). */
@ApplicationScoped
class EventStreams {
    private final String servers;
    private final EventTail.Parts parts;
    private final Semaphore seats;
    private final Set<Outlet> open = ConcurrentHashMap.newKeySet();
    private volatile boolean draining;

    EventStreams(
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            ObjectMapper json,
            RehearsalClock clock,
            EventsSettings settings) {
        this.servers = servers;
        this.parts = new EventTail.Parts(json, clock, settings);
        this.seats = new Semaphore(settings.streams());
    }

    /** Before the server waits for its last answers: a stream never ends by itself. */
    void drain(@Observes ShutdownDelayInitiatedEvent event) {
        draining = true;
        open.forEach(Outlet::complete);
    }

    /** Waits for the broker, so not for an event loop. */
    Multi<OutboundSseEvent> open(Start start, EventFilter filter, Frames frames, Reader who) {
        if (draining) {
            throw unavailable("going-down", "this gateway is going down; ask again");
        }
        if (!seats.tryAcquire()) {
            throw unavailable("too-many-streams", "as many streams as allowed are open");
        }
        var log = log();
        Publisher<OutboundSseEvent> stream = reader -> {
            var outlet = new Outlet(reader, who.cut(), who.stands());
            reader.onSubscribe(outlet);
            onItsOwn(() -> follow(new EventTail(parts, log, start, filter, frames, outlet), outlet));
        };
        return Multi.createFrom().publisher(stream);
    }

    private EventLog log() {
        try {
            return EventLog.open(servers);
        } catch (KafkaException trouble) {
            seats.release();
            throw unavailable("broker-unavailable", "the broker does not answer");
        }
    }

    private void follow(EventTail tail, Outlet outlet) {
        open.add(outlet);
        try {
            if (draining) {
                outlet.complete();
            }
            tail.run();
        } finally {
            open.remove(outlet);
            seats.release();
        }
    }

    private static void onItsOwn(Runnable tail) {
        var thread = new Thread(tail, "event-stream");
        thread.setDaemon(true);
        thread.start();
    }

    private static ProblemException unavailable(String code, String detail) {
        return new ProblemException(Problem.unavailable(code, detail));
    }
}
