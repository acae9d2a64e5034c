package org.lastmetre.kit.time;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lastmetre.contracts.Topics;
import org.lastmetre.kit.kafka.KafkaSettings;
import org.lastmetre.kit.kafka.TopicTail;

/**
 * In a rehearsal every replica follows the clock topic; else nobody can touch the time. Until a replica has heard it, what
 * goes by the time waits: by the real time a whole rehearsed day would be over.
 */
@ApplicationScoped
public class RehearsalClockTail {
    private final ServiceClock clock;
    private final ObjectMapper json;
    private final KafkaSettings kafka;
    private final boolean rehearsal;
    private volatile TopicTail tail;

    RehearsalClockTail(
            ServiceClock clock,
            ObjectMapper json,
            KafkaSettings kafka,
            @ConfigProperty(name = "lastmetre.rehearsal", defaultValue = "false") boolean rehearsal) {
        this.clock = clock;
        this.json = json;
        this.kafka = kafka;
        this.rehearsal = rehearsal;
    }

    void start(@Observes StartupEvent event) {
        if (rehearsal) {
            tail = new TopicTail(Topics.CLOCK, TopicTail.From.OLDEST, kafka.reader(), this::take);
            tail.start();
        }
    }

    /** Whether the time is the one that counts. */
    public boolean isHeard() {
        return !rehearsal || tail != null && tail.caughtUp();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (tail != null) {
            tail.stop();
        }
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        try {
            clock.set(json.readValue(record.value(), ClockSetting.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
