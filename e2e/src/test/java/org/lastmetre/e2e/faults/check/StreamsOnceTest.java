package org.lastmetre.e2e.faults.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.e2e.faults.check.Samples.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StreamsOnceTest {
    private static final JsonNode ORDER =
            json("{'id':'o1','version':3,'deliverTo':{'building':'8','unit':'3','room':'601'}}");

    private final StreamsOnce check = new StreamsOnce(List.of(ORDER), List.of());

    @Test
    void everyChangeOnceIsFine() {
        assertThat(check.check(List.of(heard(1, 2, 3)))).isEmpty();
    }

    @Test
    void aRepeatIsFound() {
        assertThat(check.check(List.of(heard(1, 2, 2, 3)))).hasSize(1);
    }

    @Test
    void aGapIsFound() {
        assertThat(check.check(List.of(heard(1, 3)))).hasSize(1);
    }

    @Test
    void aStreamThatFellSilentIsFound() {
        assertThat(check.check(List.of(heard(1, 2)))).hasSize(1);
    }

    @Test
    void anOrderIsTheHouseholdsOnceItsDoorIsFound() {
        var event = json("{'orderId':'o1','version':2,'change':{'type':'OrderAddressResolved'}}");
        var resolved = new Told("lastmetre.orders", "0:2", "o1", "a", "lastmetre.order.placed.v1", event);
        var found = new StreamsOnce(List.of(ORDER), List.of(resolved));

        assertThat(found.check(List.of(heard(2, 3)))).isEmpty();
        assertThat(found.check(List.of(heard(3)))).hasSize(1);
    }

    private static Heard heard(int... versions) {
        var steps = IntStream.of(versions)
                .mapToObj(version -> new Heard.Step(version, "o1", version))
                .toList();
        return new Heard("8/3/601", Map.of(), steps);
    }
}
