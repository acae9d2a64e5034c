package org.lastmetre.console.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.lastmetre.console.clock.RehearsalClock;
import org.lastmetre.console.problem.Problem;
import org.lastmetre.console.problem.ProblemException;

/**
 * One reader's stream: reads the log from its start and goes on until the reader leaves. It reads no further than the reader
 * takes, so it holds at most one batch; a reader that takes nothing is told so and let go.
 */
final class EventTail implements Runnable {
    /** What every stream is made with. */
    record Parts(String servers, ObjectMapper json, RehearsalClock clock, EventsSettings settings) {}

    private final Parts parts;
    private final Start start;
    private final EventFilter filter;
    private final Frames frames;
    private final Outlet outlet;
    private final Runnable cut;
    private Positions read;
    private long saidAt;

    /** {@code cut} ends the reader's connection when there is no other way. */
    EventTail(Parts parts, Start start, EventFilter filter, Frames frames, Outlet outlet, Runnable cut) {
        this.parts = parts;
        this.start = start;
        this.filter = filter;
        this.frames = frames;
        this.outlet = outlet;
        this.cut = cut;
    }

    @Override
    public void run() {
        try (var log = new EventLog(parts.servers())) {
            open(log);
            while (!outlet.isClosed()) {
                take(log);
            }
        } catch (InterruptedException | InterruptException stopping) {
            outlet.complete();
        } catch (KafkaException trouble) {
            outlet.fail(new ProblemException(Problem.unavailable("broker-unavailable", "the broker does not answer")));
        } catch (RuntimeException failure) {
            outlet.fail(failure);
        }
    }

    private void open(EventLog log) throws InterruptedException {
        read = firstOf(log);
        log.goTo(read);
        say(
                start instanceof Start.After
                        ? frames.resumed()
                        : frames.snapshot(parts.clock().now(), read));
    }

    private Positions firstOf(EventLog log) {
        if (start instanceof Start.After after) {
            return log.reachable(after.seen());
        }
        if (start instanceof Start.From from) {
            return published(log, from);
        }
        return log.ends();
    }

    /** Records bear the time of their publishing, which in a rehearsal has nothing to do with the time of the event. */
    private Positions published(EventLog log, Start.From from) {
        return parts.clock().isRehearsal()
                ? log.beginnings()
                : log.publishedSince(from.time().toEpochMilli());
    }

    private void take(EventLog log) throws InterruptedException {
        for (var record : log.read()) {
            read = read.after(record);
            if (record.value() != null && !outlet.isClosed()) {
                show(log, record);
            }
        }
        if (System.nanoTime() - saidAt > parts.settings().heartbeat().toNanos()) {
            say(frames.heartbeat());
        }
    }

    private void show(EventLog log, ConsumerRecord<String, byte[]> record) throws InterruptedException {
        var event = SeenEvent.of(record, parts.json());
        if (filter.wants(record.topic(), event) && !isTooEarly(log, record, event)) {
            say(frames.event(event, read));
        }
    }

    private boolean isTooEarly(EventLog log, ConsumerRecord<?, ?> record, SeenEvent event) {
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
            outlet.cancel();
            cut.run();
        }
    }
}
