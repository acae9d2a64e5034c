package org.lastmetre.kit.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the kit's loops speak to Kafka. */
@ApplicationScoped
public class KafkaSettings {
    private static final int GATHERED_BYTES = 256 << 10;

    /** A service that was killed is missed after so long; until then its successor reads nothing. */
    private static final int MISSED_MILLIS = 10_000;

    private static final int HEARTBEAT_MILLIS = 3_000;

    /** For so long it is known where a topic is that nothing was sent to. */
    private static final long KNOWN_MILLIS = 24 * 3_600_000L;

    private final String brokers;
    private final String service;

    public KafkaSettings(
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.brokers = brokers;
        this.service = service;
    }

    /** The short name of the service, such as "order". */
    public String service() {
        return service.replace("-service", "");
    }

    /**
     * Idempotent, acknowledged by all replicas, given up after 10 s so that a pass of the relay ends. Sending never blocks:
     * it is done on threads that answer requests, too, and while the broker is away every key would block them anew. What
     * is not known of a topic is asked for, and the pass that comes next knows it. What one pass sends goes in one request:
     * it is all handed over within a millisecond.
     */
    public Map<String, Object> producer() {
        var config = common();
        config.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        config.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 1);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 0L);
        config.put(ProducerConfig.METADATA_MAX_IDLE_CONFIG, KNOWN_MILLIS);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        config.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 16L << 20);
        return config;
    }

    /**
     * Reads from the oldest record on; offsets are committed by hand, after the effects.
     *
     * @param gathering how long the broker may keep records back so that more of them come together
     */
    public Map<String, Object> groupConsumer(String topic, int maxRecords, Duration gathering) {
        var config = reader();
        config.put(ConsumerConfig.GROUP_ID_CONFIG, "lastmetre." + service() + "." + topic);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, maxRecords);
        config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, MISSED_MILLIS);
        config.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, HEARTBEAT_MILLIS);
        if (!gathering.isZero()) {
            config.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, (int) gathering.toMillis());
            config.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, GATHERED_BYTES);
        }
        config.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        return config;
    }

    /** Belongs to no group: every replica reads all of it. */
    public Map<String, Object> reader() {
        var config = common();
        config.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        config.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 8 << 20);
        return config;
    }

    private Map<String, Object> common() {
        var config = new HashMap<String, Object>();
        config.put("bootstrap.servers", brokers);
        config.put("client.dns.lookup", "use_all_dns_ips");
        config.put("reconnect.backoff.ms", 50L);
        config.put("reconnect.backoff.max.ms", 1_000L);
        return config;
    }
}
