package org.lastmetre.order.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lastmetre.order.orders.OrderStatus;
import org.lastmetre.order.orders.Parcel;
import org.lastmetre.order.orders.Samples;

/** Sorting and dispatch speak independently: however their words mix, the package ends where it is. */
class TrackingInterleavingTest {
    private static final List<News> SORTING =
            List.of(Story.received(1, 1), Story.disinfected(1, 2), Story.shelved(1, 4));
    private static final List<News> DISPATCH = List.of(
            Story.out(1, 3),
            Story.atBuilding(1, 4),
            Story.failed(1, 5),
            Story.out(1, 7),
            Story.atBuilding(1, 8),
            Story.delivered(1, 9));

    @Test
    void allInterleavingsOfTheTwoStreamsEndInTheSameState() {
        var ends = new HashSet<Parcel>();
        var interleavings = interleavings(SORTING, DISPATCH);

        for (var order : interleavings) {
            var tracking = Story.tracking(1);
            order.forEach(tracking::take);
            var end = tracking.changedOrders().get(0);
            ends.add(Story.first(end));
            assertThat(end.version()).as("every word is a step").isEqualTo(1 + SORTING.size() + DISPATCH.size());
            assertThat(end.status()).isEqualTo(OrderStatus.DELIVERED);
            assertThat(end.attempts()).isEqualTo(2);
        }

        assertThat(interleavings).hasSize(84); // 9 over 3
        assertThat(ends).hasSize(1);
    }

    @Test
    void everyShuffleWithRepeatsEndsInTheSameState() {
        for (var seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var words = new ArrayList<News>(SORTING);
            words.addAll(DISPATCH);
            words.addAll(words.subList(0, random.nextInt(words.size())));
            Collections.shuffle(words, random);

            var tracking = Story.tracking(1);
            words.forEach(tracking::take);

            var end = tracking.changedOrders().get(0);
            assertThat(end.status()).as("seed %s", seed).isEqualTo(OrderStatus.DELIVERED);
            assertThat(end.progress().received()).isEqualTo(1);
            assertThat(Story.first(end).sorting().version()).isEqualTo(4);
        }
    }

    @Test
    void splittingTheNewsIntoBatchesMakesNoDifference() {
        for (var cut = 0; cut <= DISPATCH.size(); cut++) {
            var first = Story.tracking(Samples.order(1));
            DISPATCH.subList(0, cut).forEach(first::take);
            var between = first.changedOrders().isEmpty()
                    ? Samples.order(1)
                    : first.changedOrders().get(0);
            var second = Story.tracking(between);
            DISPATCH.subList(cut, DISPATCH.size()).forEach(second::take);
            var end = second.changedOrders().isEmpty()
                    ? between
                    : second.changedOrders().get(0);
            assertThat(end.status()).isEqualTo(OrderStatus.DELIVERED);
            assertThat(end.version()).isEqualTo(1 + DISPATCH.size());
        }
    }

    private static List<List<News>> interleavings(List<News> one, List<News> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return List.of(one.isEmpty() ? other : one);
        }
        var all = new ArrayList<List<News>>();
        interleavings(rest(one), other).forEach(tail -> all.add(with(one.get(0), tail)));
        interleavings(one, rest(other)).forEach(tail -> all.add(with(other.get(0), tail)));
        return all;
    }

    private static List<News> rest(List<News> list) {
        return list.subList(1, list.size());
    }

    private static List<News> with(News head, List<News> tail) {
        var whole = new ArrayList<News>();
        whole.add(head);
        whole.addAll(tail);
        return whole;
    }
}
