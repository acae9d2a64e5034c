package org.lastmetre.e2e.faults.harm;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.lastmetre.e2e.faults.check.TopicReading;

/** Writes every record of the last minute of a topic again: the same partition, key, headers and value. */
record Repeat(String bootstrapServers, String topic) implements Harm {
    private static final Duration BACK = Duration.ofMinutes(1);

    @Override
    public String name() {
        return "repeat " + topic;
    }

    @Override
    public void inflict() {
        var records = new TopicReading(bootstrapServers).since(topic, BACK);
        new Records(bootstrapServers).write(again(records));
    }

    private static List<ProducerRecord<String, byte[]>> again(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream()
                .map(record -> new ProducerRecord<>(
                        record.topic(), record.partition(), record.key(), record.value(), record.headers()))
                .toList();
    }
}
