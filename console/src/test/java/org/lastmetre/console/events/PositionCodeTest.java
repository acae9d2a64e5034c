package org.lastmetre.console.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.contracts.Topics;

class PositionCodeTest {
    private static final TopicPartition ORDERS_1 = new TopicPartition(Topics.ORDERS, 1);

    @Test
    void whatIsEncodedIsDecoded() {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        for (var partition = 0; partition < 4; partition++) {
            offsets.put(new TopicPartition(Topics.ORDERS, partition), 127L + partition);
            offsets.put(new TopicPartition(Topics.DISPATCH, partition), 1L << (15 * partition));
        }
        var positions = Positions.of(offsets);
        assertThat(PositionCode.decode(PositionCode.encode(positions))).isEqualTo(positions);
    }

    @Test
    void isShortAndFitForAHeader() {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        Positions.TOPICS.forEach(topic -> {
            for (var partition = 0; partition < 4; partition++) {
                offsets.put(new TopicPartition(topic, partition), 1_000_000L);
            }
        });
        assertThat(PositionCode.encode(Positions.of(offsets))).matches("[A-Za-z0-9_-]{1,120}");
    }

    @Test
    void growsWithEveryRecord() {
        var before = Positions.of(Map.of(new TopicPartition(Topics.ORDERS, 0), 3L, ORDERS_1, 5L));
        var after = before.after(new ConsumerRecord<>(Topics.ORDERS, 1, 7L, "k", new byte[0]));
        assertThat(after.of(ORDERS_1)).isEqualTo(8);
        assertThat(before.of(ORDERS_1)).isEqualTo(5);
    }

    @Test
    void aNewPartitionIsReadFromItsBeginning() {
        var positions = Positions.of(Map.of(new TopicPartition(Topics.ORDERS, 0), 3L));
        assertThat(positions.of(ORDERS_1)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "not an id", "AQ_____w", "", "AQQB", "Ag"})
    void refusesWhatIsNoneOfOurs(String id) {
        assertThatThrownBy(() -> PositionCode.decode(id)).isInstanceOf(IllegalArgumentException.class);
    }
}
