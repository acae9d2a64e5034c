package org.lastmetre.local.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lastmetre.contracts.Topics;

/** What is written back, and what stands where nothing is. */
class TopicWriterTest {
    private static final Instant NOW = Instant.parse("2026-03-10T00:00:00Z");
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(8));

    @TempDir
    Path folder;

    private final List<TopicPartition> saved = new ArrayList<>();
    private MockProducer<byte[], byte[]> producer;

    @Test
    void everyRecordHasItsOffsetAgainAndAllThatItIsKnownBy() throws IOException {
        saved(Topics.ORDERS, 6, record(2, YESTERDAY), record(4, YESTERDAY));

        assertThat(write()).isEqualTo(2);
        assertThat(written()).containsExactly("-", "-", "2", "-", "4", "-");
        var sent = producer.history().get(2);
        assertThat(sent.timestamp()).isEqualTo(YESTERDAY.toEpochMilli());
        assertThat(sent.value()).asString().isEqualTo("value");
        assertThat(sent.headers().lastHeader("ce_id").value()).asString().isEqualTo("id");
    }

    @Test
    void whatTheBrokerNeedNotKeepAnyMoreIsNotDoneAgain() throws IOException {
        saved(Topics.ORDERS, 2, record(0, LONG_AGO), record(1, YESTERDAY));

        assertThat(write()).isEqualTo(1);
        assertThat(written()).containsExactly("-", "1");
    }

    @Test
    void whatIsKeptForEverIsKept() throws IOException {
        saved(Topics.COMMUNITIES, 1, record(0, LONG_AGO));

        assertThat(write()).isEqualTo(1);
        assertThat(written()).containsExactly("0");
    }

    @Test
    void aRecordThatBreaksOffIsAFailure() throws IOException {
        var file = saved(Topics.ORDERS, 2, record(0, YESTERDAY), record(1, YESTERDAY));
        var whole = Files.readAllBytes(file);
        for (var length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));

            assertThatThrownBy(this::write).hasMessage(file + " breaks off");
        }
    }

    @Test
    void aPartitionThatIsNotThereIsAFailure() throws IOException {
        Files.delete(saved(Topics.ORDERS, 1, record(0, YESTERDAY)));

        assertThatThrownBy(this::write).isInstanceOf(NoSuchFileException.class);
    }

    private long write() throws IOException {
        producer = new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
        try (var writer = new TopicWriter(producer, NOW)) {
            return writer.write(folder, saved);
        }
    }

    private List<String> written() {
        return producer.history().stream()
                .map(record -> new String(record.key(), StandardCharsets.UTF_8))
                .toList();
    }

    private Path saved(String topic, long end, SavedRecord... records) throws IOException {
        var file = folder.resolve(topic + "-0");
        saved.add(new TopicPartition(topic, 0));
        try (var out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeLong(0);
            out.writeLong(end);
            for (var record : records) {
                out.writeBoolean(true);
                record.write(out);
            }
            out.writeBoolean(false);
        }
        return file;
    }

    private static SavedRecord record(long offset, Instant at) {
        var key = Long.toString(offset).getBytes(StandardCharsets.UTF_8);
        var header = new RecordHeader("ce_id", "id".getBytes(StandardCharsets.UTF_8));
        var value = "value".getBytes(StandardCharsets.UTF_8);
        return new SavedRecord(0, offset, at.toEpochMilli(), List.of(header), key, value);
    }
}
