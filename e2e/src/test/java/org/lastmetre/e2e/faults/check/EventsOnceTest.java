package org.lastmetre.e2e.faults.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.e2e.faults.check.Samples.step;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventsOnceTest {
    private final EventsOnce check =
            new EventsOnce(List.of(step("a", 1, "PLACED"), step("b", 2, "RECEIVED"), step("b", 3, "RECEIVED")));

    @Test
    void whatIsOnTheTopicIsToldAsOftenAsItIsThere() {
        assertThat(check.check(seen("a", "b", "b"))).isEmpty();
    }

    @Test
    void whatWasMissedIsFound() {
        assertThat(check.check(seen("a", "b"))).hasSize(1);
    }

    @Test
    void whatWasRepeatedIsFound() {
        assertThat(check.check(seen("a", "a", "b", "b"))).hasSize(1);
    }

    @Test
    void disorderIsFound() {
        assertThat(check.check(seen("b", "a", "b"))).hasSize(1);
    }

    @Test
    void twoServicesMaySpeakOfTheSameInAnyOrder() {
        var other = new Sighting.Event("c", "o1", "lastmetre.sorting.cancellation-refused.v1");
        var refused = new Told(
                "lastmetre.sorting",
                "0:0",
                "o1",
                "c",
                other.type(),
                step("c", 1, "").event());
        var both = new EventsOnce(List.of(step("a", 1, "PLACED"), refused));
        var placed = new Sighting.Event("a", "o1", "lastmetre.order.progressed.v1");

        assertThat(both.check(new Sighting(Map.of("lastmetre.orders", List.of(0L)), List.of(other, placed))))
                .isEmpty();
    }

    @Test
    void whatIsNotOnTheTopicIsFound() {
        var alien = new Sighting.Event("x", "somebody", "type");
        assertThat(check.check(new Sighting(Map.of("lastmetre.orders", List.of(4L)), List.of(alien))))
                .hasSize(1);
    }

    @Test
    void whatWasThereBeforeItBeganIsNotMissed() {
        assertThat(check.check(new Sighting(Map.of("lastmetre.orders", List.of(4L)), List.of())))
                .isEmpty();
    }

    @Test
    void aStreamThatNeverBeganIsFound() {
        assertThat(check.check(new Sighting(Map.of(), List.of()))).hasSize(1);
    }

    private static Sighting seen(String... ids) {
        var events = Stream.of(ids)
                .map(id -> new Sighting.Event(id, "o1", "lastmetre.order.progressed.v1"))
                .toList();
        return new Sighting(Map.of("lastmetre.orders", List.of(0L)), events);
    }
}
