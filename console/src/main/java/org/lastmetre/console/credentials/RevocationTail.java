package org.lastmetre.console.credentials;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.lastmetre.access.Revocations;
import org.lastmetre.contracts.EventCatalog;
import org.lastmetre.contracts.IdentityEvent.CredentialRevoked;
import org.lastmetre.contracts.Topics;

/** Follows what is revoked from the oldest record there is, on a thread of its own, until closed; trouble is waited out. */
final class RevocationTail implements Runnable {
    private static final Logger LOG = Logger.getLogger(RevocationTail.class);
    private static final Duration STEP = Duration.ofMillis(250);
    private static final Duration AGAIN = Duration.ofMillis(500);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Revocations revocations;
    private final ObjectMapper json;
    private Map<TopicPartition, Long> ends = Map.of();
    private volatile boolean caughtUp;

    RevocationTail(String servers, Revocations revocations, ObjectMapper json) {
        this.consumer = new KafkaConsumer<>(settings(servers), new StringDeserializer(), new ByteArrayDeserializer());
        this.revocations = revocations;
        this.json = json;
    }

    void close() {
        consumer.wakeup();
    }

    /** Whether all that was revoked before the start is known. */
    boolean caughtUp() {
        return caughtUp;
    }

    @Override
    public void run() {
        try (consumer) {
            while (true) {
                step();
            }
        } catch (WakeupException closed) {
            LOG.debug("Revocations are followed no more");
        }
    }

    private void step() {
        try {
            if (ends.isEmpty()) {
                begin();
            }
            consumer.poll(STEP).forEach(this::take);
            caughtUp = caughtUp || !ends.isEmpty() && reachedEnds();
        } catch (WakeupException closed) {
            throw closed;
        } catch (KafkaException | IllegalStateException trouble) {
            LOG.warnf("%s can't be followed now: %s", Topics.IDENTITY, trouble.getMessage());
            LockSupport.parkNanos(AGAIN.toNanos());
        }
    }

    private void begin() {
        var partitions = consumer.partitionsFor(Topics.IDENTITY).stream()
                .map(one -> new TopicPartition(one.topic(), one.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        ends = consumer.endOffsets(partitions);
    }

    private boolean reachedEnds() {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        try {
            if (isRevocation(record)) {
                var revoked = json.readValue(record.value(), CredentialRevoked.class);
                revocations.revoke(revoked.credential(), revoked.revokedAt());
            }
        } catch (IOException | IllegalArgumentException malformed) {
            LOG.errorf("Record %d of %s can't be read", record.offset(), Topics.IDENTITY);
        }
    }

    private static boolean isRevocation(ConsumerRecord<?, ?> record) {
        var type = record.headers().lastHeader("ce_type");
        return type != null
                && EventCatalog.typeOf(CredentialRevoked.class)
                        .equals(new String(type.value(), StandardCharsets.UTF_8));
    }

    private static Map<String, Object> settings(String servers) {
        return Map.of(
                "bootstrap.servers", servers,
                "auto.offset.reset", "earliest",
                "enable.auto.commit", "false",
                "allow.auto.create.topics", "false",
                "default.api.timeout.ms", "5000",
                "reconnect.backoff.max.ms", "1000");
    }
}
