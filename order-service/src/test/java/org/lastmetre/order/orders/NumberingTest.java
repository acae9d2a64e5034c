package org.lastmetre.order.orders;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Steps get the numbers of their households, in the order they are given. */
class NumberingTest {
    private final Map<HouseholdKey, Long> counters = new HashMap<>();
    private final Numbering numbering = new Numbering((tx, steps) -> {
        steps.forEach((key, count) -> counters.merge(key, (long) count, Long::sum));
        return Uni.createFrom().item(counters);
    });

    /** @param room null for a step that no household sees */
    private record Told(String room, Long number) {
        Optional<HouseholdKey> household() {
            return Optional.ofNullable(room).map(NumberingTest::door);
        }

        Told numbered(long next) {
            return new Told(room, next);
        }
    }

    @Test
    void everyHouseholdCountsForItself() {
        counters.put(door("301"), 41L);

        assertThat(numbers("302", "301", "301", "302")).containsExactly(1L, 42L, 43L, 2L);
        assertThat(counters).containsEntry(door("301"), 43L).containsEntry(door("302"), 2L);
    }

    @Test
    void whatNoHouseholdSeesHasNoNumber() {
        assertThat(numbers(null, "301")).containsExactly(null, 1L);
        assertThat(numbers(null, null)).containsExactly(null, null);
    }

    private Long[] numbers(String... rooms) {
        var steps = Stream.of(rooms).map(room -> new Told(room, null)).toList();
        return numbering.number(null, steps, Told::household, Told::numbered).await().indefinitely().stream()
                .map(Told::number)
                .toArray(Long[]::new);
    }

    private static HouseholdKey door(String room) {
        return new HouseholdKey(Samples.COMMUNITY, "10", "2", room);
    }
}
