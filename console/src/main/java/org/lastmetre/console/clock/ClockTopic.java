package org.lastmetre.console.clock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lastmetre.console.problem.Problem;
import org.lastmetre.console.problem.ProblemException;
import org.lastmetre.contracts.Topics;

/** Says a rehearsal's time to every service, and hears it itself; outside a rehearsal it does nothing. */
@ApplicationScoped
class ClockTopic {
    private static final String KEY = "clock";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final RehearsalClock clock;
    private final ObjectMapper json;
    private final String servers;
    private final ReadPosition position = new ReadPosition();
    private ClockTail tail;
    private KafkaProducer<String, byte[]> producer;

    ClockTopic(
            RehearsalClock clock, ObjectMapper json, @ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.clock = clock;
        this.json = json;
        this.servers = servers;
    }

    void start(@Observes StartupEvent event) {
        if (clock.isRehearsal()) {
            tail = new ClockTail(servers, clock, position, json);
            producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer());
            new Thread(tail, "clock-tail").start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (tail != null) {
            tail.close();
            producer.close(PATIENCE);
        }
    }

    /** Done when it was read back, so that whoever asks next sees it. */
    Uni<Void> publish(ClockSetting setting) {
        return sent(new ProducerRecord<>(Topics.CLOCK, ClockTail.CLOCK.partition(), KEY, bytes(setting)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(position::await)
                .ifNoItem()
                .after(PATIENCE)
                .failWith(ClockTopic::notSaid);
    }

    private Uni<Long> sent(ProducerRecord<String, byte[]> record) {
        return Uni.createFrom()
                .emitter(sending -> producer.send(record, (metadata, failure) -> {
                    if (failure == null) {
                        sending.complete(metadata.offset());
                    } else {
                        sending.fail(notSaid());
                    }
                }));
    }

    private byte[] bytes(ClockSetting setting) {
        try {
            return json.writeValueAsBytes(setting);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot write " + setting, e);
        }
    }

    private Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers", servers,
                "acks", "all",
                "max.block.ms", "4000",
                "request.timeout.ms", "2000",
                "delivery.timeout.ms", "4000",
                "linger.ms", "0");
    }

    private static ProblemException notSaid() {
        return new ProblemException(Problem.unavailable("broker-unavailable", "the broker does not answer"));
    }
}
