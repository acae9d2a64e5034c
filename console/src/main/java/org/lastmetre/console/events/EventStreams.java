package org.lastmetre.console.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lastmetre.console.clock.RehearsalClock;
import org.lastmetre.console.problem.Problem;
import org.lastmetre.console.problem.ProblemException;

/** Opens streams of events, each on a thread of its own, and no more than may be open at a time (503 beyond). */
@ApplicationScoped
class EventStreams {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final EventTail.Parts parts;
    private final ThreadPoolExecutor threads;

    EventStreams(
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            ObjectMapper json,
            RehearsalClock clock,
            EventsSettings settings) {
        this.parts = new EventTail.Parts(servers, json, clock, settings);
        this.threads = new ThreadPoolExecutor(
                0, settings.streams(), 10, TimeUnit.SECONDS, new SynchronousQueue<>(), EventStreams::named);
    }

    void stop(@Observes ShutdownEvent event) {
        threads.shutdownNow();
    }

    /** How many are open. */
    int open() {
        return threads.getActiveCount();
    }

    Multi<OutboundSseEvent> open(Start start, EventFilter filter, Frames frames, Runnable cut) {
        Publisher<OutboundSseEvent> stream = reader -> {
            var outlet = new Outlet(reader);
            reader.onSubscribe(outlet);
            begin(new EventTail(parts, start, filter, frames, outlet, cut), outlet);
        };
        return Multi.createFrom().publisher(stream);
    }

    private void begin(EventTail tail, Outlet outlet) {
        try {
            threads.execute(tail);
        } catch (RejectedExecutionException full) {
            outlet.fail(new ProblemException(
                    Problem.unavailable("too-many-streams", "as many streams as allowed are open")));
        }
    }

    private static Thread named(Runnable tail) {
        var thread = new Thread(tail, "event-stream-" + COUNT.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
