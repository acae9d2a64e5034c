package org.lastmetre.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.kafka.KafkaSettings;

/** While the broker is away nobody who sends is held up, however many keys wait. */
class BrokerAwayTest {
    private static final Duration SOON = Duration.ofSeconds(3);

    @Test
    void sendingToNobodyFailsAtOnce() {
        var settings = new KafkaSettings("127.0.0.1:1", "some-service");
        try (var nobody = new KafkaProducer<String, byte[]>(settings.producer())) {
            var relay = new RelayProducer(nobody);
            var acknowledged = assertTimeoutPreemptively(
                    SOON, () -> relay.send(records(), () -> true).await().atMost(SOON));

            assertThat(acknowledged).isEqualTo(new Sent(Set.of(), 0));
        }
    }

    private static List<OutboxRecord> records() {
        return LongStream.range(0, 20)
                .mapToObj(position ->
                        new OutboxRecord(position, new ProducerRecord<>("topic", "key-" + position, new byte[0])))
                .toList();
    }
}
