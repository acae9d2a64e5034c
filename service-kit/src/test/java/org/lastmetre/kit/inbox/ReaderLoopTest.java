package org.lastmetre.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lastmetre.contracts.Event;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.refusal.Unavailable;

/** A batch in hand is not lost when the broker breaks in on its retries. */
@Timeout(20)
class ReaderLoopTest {
    private static final TopicPartition ONE = new TopicPartition("things", 0);
    private static final TopicPartition TWO = new TopicPartition("things", 1);

    private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
    private final List<List<String>> given = new ArrayList<>();
    private final Set<TopicPartition> stayedPaused = new HashSet<>();
    private final List<Map<TopicPartition, Long>> committed = new ArrayList<>();
    private final ReaderLoop loop = new ReaderLoop(new Things(), new RefusesOnce(), consumer, 500, () -> true);

    @BeforeEach
    void begin() {
        consumer.updateBeginningOffsets(Map.of(ONE, 0L, TWO, 0L));
    }

    @Test
    void itComesAgainAndNothingIsCommittedPastIt() {
        atPoll(() -> assigned(ONE), () -> there(ONE, 0, 1));
        atPoll(() -> consumer.setPollException(new KafkaException("broken")));
        atPoll(this::note, () -> assigned(ONE, TWO), () -> there(TWO, 0));
        atPoll(this::note, () -> there(ONE, 0, 1));
        atPoll(this::note, loop::stop);

        loop.run();

        assertThat(given).containsExactly(List.of("0:0", "0:1"), List.of("1:0"), List.of("0:0", "0:1"));
        assertThat(committed).containsExactly(Map.of(), Map.of(ONE, 0L, TWO, 1L), Map.of(ONE, 2L, TWO, 1L));
        assertThat(stayedPaused).isEmpty();
    }

    @Test
    void whatAnotherReplicaHasByThenIsLeftToIt() {
        atPoll(() -> assigned(ONE, TWO), () -> there(ONE, 0), () -> there(TWO, 0));
        atPoll(() -> assigned(TWO), () -> consumer.setPollException(new KafkaException("broken")));
        atPoll(this::note, () -> there(TWO, 0));
        atPoll(this::note, loop::stop);

        loop.run();

        assertThat(given.get(0)).containsExactlyInAnyOrder("0:0", "1:0");
        assertThat(given.subList(1, given.size())).containsExactly(List.of("1:0"));
        assertThat(committed).containsExactly(Map.of(), Map.of(TWO, 1L));
        assertThat(stayedPaused).isEmpty();
    }

    private void atPoll(Runnable... steps) {
        consumer.schedulePollTask(() -> Arrays.stream(steps).forEach(Runnable::run));
    }

    private void assigned(TopicPartition... partitions) {
        consumer.rebalance(List.of(partitions));
    }

    private void there(TopicPartition partition, long... offsets) {
        for (var offset : offsets) {
            var key = partition.partition() + ":" + offset;
            consumer.addRecord(new ConsumerRecord<>("things", partition.partition(), offset, key, new byte[0]));
        }
    }

    private void note() {
        // the mock goes on to count what is paused and gone
        consumer.paused().stream().filter(consumer.assignment()::contains).forEach(stayedPaused::add);
        var offsets = new HashMap<TopicPartition, Long>();
        consumer.committed(Set.of(ONE, TWO)).forEach((partition, place) -> offsets.put(partition, place.offset()));
        committed.add(offsets);
    }

    /** The database is away for the first batch. */
    private final class RefusesOnce extends Inbox {
        RefusesOnce() {
            super(null, null, null, null);
        }

        @Override
        public Uni<Void> take(Reader reader, List<Heard> batch) {
            given.add(batch.stream().map(Heard::key).toList());
            return given.size() > 1
                    ? Uni.createFrom().voidItem()
                    : Uni.createFrom().failure(new Unavailable("the database does not answer", null));
        }
    }

    private static final class Things implements Reader {
        @Override
        public String topic() {
            return "things";
        }

        @Override
        public Set<Class<? extends Event>> types() {
            return Set.of();
        }

        @Override
        public Uni<Void> read(Tx tx, List<Received> events) {
            return Uni.createFrom().voidItem();
        }
    }
}
