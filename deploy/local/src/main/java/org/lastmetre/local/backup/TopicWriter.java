package org.lastmetre.local.backup;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.lastmetre.local.kafka.LocalTopics;
import org.lastmetre.local.processes.LocalFailure;

/**
 * Writes saved records into empty topics so that each has the offset it had: positions that readers of streams know are
 * good after as before. Where nothing was left any more (forgotten, or compacted away) there is a filler, and so there is for
 * what the broker needn't keep any more: services forget what they did a day later, and would do it again.
 */
final class TopicWriter implements AutoCloseable {
    private final Producer<byte[], byte[]> producer;
    private final Instant now;
    private final AtomicReference<Exception> trouble = new AtomicReference<>();

    TopicWriter(String brokers) {
        this(
                new KafkaProducer<>(settings(brokers), new ByteArraySerializer(), new ByteArraySerializer()),
                Instant.now());
    }

    TopicWriter(Producer<byte[], byte[]> producer, Instant now) {
        this.producer = producer;
        this.now = now;
    }

    /**
     * One request at a time: a partition that isn't ready yet refuses the first one, and would take the second one as its
     * first, since it knows nothing of this producer.
     */
    private static Map<String, Object> settings(String brokers) {
        return Map.of(
                "bootstrap.servers", brokers,
                "acks", "all",
                "enable.idempotence", "true",
                "max.in.flight.requests.per.connection", "1",
                "batch.size", "262144",
                "linger.ms", "5");
    }

    /**
     * Returns how many records were written, without fillers. Fails when the file of a partition isn't there or breaks off, and
     * when the broker doesn't take what is in it. A topic that there isn't any more has nobody to read it.
     */
    long write(Path folder, List<TopicPartition> partitions) throws IOException {
        var written = 0L;
        for (var place : partitions) {
            if (LocalTopics.names().contains(place.topic())) {
                written += write(folder.resolve(place.toString()), place);
            }
        }
        producer.flush();
        if (trouble.get() != null) {
            throw new LocalFailure("The broker doesn't take what was saved", trouble.get());
        }
        return written;
    }

    private long write(Path file, TopicPartition place) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return write(in, place);
        } catch (EOFException e) {
            throw new LocalFailure(file + " breaks off", e);
        }
    }

    private long write(DataInputStream in, TopicPartition place) throws IOException {
        in.readLong(); // where its oldest record was
        var end = in.readLong();
        var next = 0L;
        var written = 0L;
        while (in.readBoolean()) {
            var record = SavedRecord.read(in);
            if (isKept(record, place)) {
                fill(place, next, record.offset(), record.timestamp());
                send(place, record);
                next = record.offset() + 1;
                written++;
            }
        }
        fill(place, next, end, 0);
        return written;
    }

    private boolean isKept(SavedRecord record, TopicPartition place) {
        return !LocalTopics.forgets(place.topic(), Instant.ofEpochMilli(record.timestamp()), now);
    }

    private void fill(TopicPartition place, long from, long to, long timestamp) {
        for (var offset = from; offset < to; offset++) {
            send(place, SavedRecord.filler(place.partition(), offset, timestamp));
        }
    }

    private void send(TopicPartition place, SavedRecord record) {
        producer.send(record.to(place), (where, failure) -> {
            if (failure != null) {
                trouble.compareAndSet(null, failure);
            } else if (where.offset() != record.offset()) {
                trouble.compareAndSet(
                        null,
                        new IOException("What was " + record.offset() + " in " + place + " is " + where.offset()));
            }
        });
    }

    @Override
    public void close() {
        producer.close();
    }
}
