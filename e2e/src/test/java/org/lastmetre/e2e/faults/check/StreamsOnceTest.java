package org.lastmetre.e2e.faults.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.e2e.faults.check.Samples.json;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StreamsOnceTest {
    private final StreamsOnce check = new StreamsOnce(
            List.of(json("{'id':'o1','version':3,'deliverTo':{'building':'8','unit':'3','room':'601'}}")));

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
        var found = new StreamsOnce(
                List.of(
                        json(
                                "{'id':'o1','version':3,'deliverTo':{'building':'8','unit':'3','room':'601'},"
                                        + "'timeline':[{'type':'OrderHeldForReview'},{'type':'OrderAddressResolved'},{'type':'PackageReceived'}]}")));
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
