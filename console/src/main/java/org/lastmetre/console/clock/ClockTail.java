package org.lastmetre.console.clock;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.lastmetre.contracts.Topics;

/** Follows the clock topic from its beginning, on a thread of its own, until closed. */
final class ClockTail implements Runnable {
    private static final Logger LOG = Logger.getLogger(ClockTail.class);

    /** There is one clock, so one partition is enough however many there are. */
    static final TopicPartition CLOCK = new TopicPartition(Topics.CLOCK, 0);

    private static final Duration STEP = Duration.ofSeconds(1);

    private final KafkaConsumer<String, byte[]> consumer;
    private final RehearsalClock clock;
    private final ReadPosition position;
    private final ObjectMapper json;

    ClockTail(String servers, RehearsalClock clock, ReadPosition position, ObjectMapper json) {
        this.consumer = new KafkaConsumer<>(settings(servers), new StringDeserializer(), new ByteArrayDeserializer());
        this.clock = clock;
        this.position = position;
        this.json = json;
    }

    void close() {
        consumer.wakeup();
    }

    @Override
    public void run() {
        try (consumer) {
            consumer.assign(List.of(CLOCK));
            consumer.seekToBeginning(List.of(CLOCK));
            while (true) {
                consumer.poll(STEP).forEach(this::follow);
            }
        } catch (WakeupException closed) {
            LOG.debug("The clock is followed no more");
        }
    }

    private void follow(ConsumerRecord<String, byte[]> read) {
        try {
            clock.follow(json.readValue(read.value(), ClockSetting.class));
        } catch (IOException | IllegalArgumentException malformed) {
            LOG.warnf("A clock setting at offset %d can't be read: %s", read.offset(), malformed.getMessage());
        }
        position.reached(read.offset());
    }

    private static Map<String, Object> settings(String servers) {
        return Map.of(
                "bootstrap.servers", servers,
                "auto.offset.reset", "earliest",
                "enable.auto.commit", "false",
                "allow.auto.create.topics", "false",
                "reconnect.backoff.max.ms", "1000");
    }
}
