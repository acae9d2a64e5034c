package org.lastmetre.console.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.lastmetre.console.clock.RehearsalClock;

/**
 * One reader's stream: reads the log from its start and goes on until the reader leaves. It reads no further than the reader
 * takes, so it holds at most one batch; a reader that takes nothing is told so and let go.
 */
final class EventTail implements Runnable {
    /** What every stream is made with. */
    record Parts(ObjectMapper json, RehearsalClock clock, EventsSettings settings) {}

    private static final Logger LOG = Logger.getLogger(EventTail.class);

    private final Parts parts;
    private final EventLog log;
    private final Start start;
    private final EventFilter filter;
    private final Frames frames;
    private final Outlet outlet;
    private Positions read;
    private long saidAt;

    EventTail(Parts parts, EventLog log, Start start, EventFilter filter, Frames frames, Outlet outlet) {
        this.parts = parts;
        this.log = log;
        this.start = start;
        this.filter = filter;
        this.frames = frames;
        this.outlet = outlet;
    }

    @Override
    public void run() {
        try (log) {
            open();
            while (!outlet.isClosed()) {
                take();
            }
        } catch (InterruptedException stopping) {
            outlet.complete();
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "A stream of events broke");
            outlet.cut();
        }
    }

    private void open() throws InterruptedException {
        read = first();
        log.goTo(read);
        say(
                start instanceof Start.After
                        ? frames.resumed()
                        : frames.snapshot(parts.clock().now(), read));
    }

    private Positions first() {
        if (start instanceof Start.After after) {
            return log.reachable(after.seen());
        }
        if (start instanceof Start.From from) {
            return published(from);
        }
        return log.ends();
    }

    /** Records bear the time of their publishing, which in a rehearsal has nothing to do with the time of the event. */
    private Positions published(Start.From from) {
        return parts.clock().isRehearsal()
                ? log.beginnings()
                : log.publishedSince(from.time().toEpochMilli());
    }

    private void take() throws InterruptedException {
        for (var record : log.read()) {
            read = read.after(record);
            if (record.value() != null && !outlet.isClosed()) {
                show(record);
            }
        }
        if (System.nanoTime() - saidAt > parts.settings().heartbeat().toNanos()) {
            say(frames.heartbeat());
        }
    }

    private void show(ConsumerRecord<String, byte[]> record) throws InterruptedException {
        var event = SeenEvent.of(record, parts.json());
        if (filter.wants(record.topic(), event) && !isTooEarly(record, event)) {
            say(frames.event(event, read));
        }
    }

    private boolean isTooEarly(ConsumerRecord<?, ?> record, SeenEvent event) {
        return start instanceof Start.From from && log.isOld(record) && event.happenedBefore(from.time());
    }

    private void say(OutboundSseEvent frame) throws InterruptedException {
        if (outlet.offer(frame, parts.settings().patience())) {
            saidAt = System.nanoTime();
        } else {
            drop(parts.settings().farewell());
        }
    }

    private void drop(Duration farewell) throws InterruptedException {
        if (outlet.offer(frames.overflow(), farewell)) {
            outlet.complete();
        } else {
            outlet.cut();
        }
    }
}
