package org.lastmetre.e2e.faults.harm;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes records to topics as a stranger would. */
record Records(String bootstrapServers) {
    private static final Duration LIMIT = Duration.ofSeconds(15);

    /** Fails with {@link Failed} if not all were taken in time; some may be there then. */
    void write(List<ProducerRecord<String, byte[]>> records) {
        try (var producer = producer()) {
            var sent = records.stream().map(producer::send).toList();
            for (var one : sent) {
                one.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new Failed("the broker did not take all records: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failed("interrupted", e);
        }
    }

    private KafkaProducer<String, byte[]> producer() {
        var limit = (int) LIMIT.toMillis();
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG, limit,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, limit / 3,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, limit),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
