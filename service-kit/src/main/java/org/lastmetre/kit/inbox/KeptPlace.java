package org.lastmetre.kit.inbox;

import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** A consumer's place in its group while a batch is in hand: kept by polling with the partitions paused. */
final class KeptPlace {
    private static final Duration POLL = Duration.ofMillis(200);

    private final Consumer<String, byte[]> consumer;

    KeptPlace(Consumer<String, byte[]> consumer) {
        this.consumer = consumer;
    }

    /** Partitions that were assigned just now are not paused yet: what came of them is read later. */
    void keep() {
        consumer.pause(consumer.assignment());
        seekBack(consumer.poll(POLL));
    }

    /** The batch is taken. */
    void goOn() {
        consumer.resume(consumer.assignment());
    }

    /** The batch is not taken: it comes again to whoever has its partitions, and no commit goes past it. */
    void giveBack(ConsumerRecords<String, byte[]> batch) {
        seekBack(batch);
        goOn();
    }

    private void seekBack(ConsumerRecords<String, byte[]> records) {
        var assigned = consumer.assignment();
        records.partitions().stream()
                .filter(assigned::contains)
                .forEach(partition -> consumer.seek(
                        partition, records.records(partition).get(0).offset()));
    }
}
