package org.lastmetre.medical.keypersons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.medical.keypersons.Calling.DAY;
import static org.lastmetre.medical.keypersons.Calling.NINE;
import static org.lastmetre.medical.keypersons.Calling.TOWN;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lastmetre.medical.trips.Door;

/** The day's calls are shared out fairly, a grid's people together. */
class SharingTest {
    private static final int ROUNDS = 500;

    @Test
    void whoIsOnDutyGetsAsManyAsAnybodyToOne() {
        random((random, calls, callers) -> {
            var given = perCaller(Sharing.share(calls, loads(callers, 0)), callers);
            assertThat(most(given) - least(given)).isLessThanOrEqualTo(1);
            assertThat(given.values().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(calls.size());
        });
    }

    @Test
    void nobodyIsLeftOutAndNobodyIsSharedTwice() {
        random((random, calls, callers) -> assertThat(Sharing.share(calls, loads(callers, 0)))
                .extracting(CheckIn::id)
                .containsExactlyInAnyOrderElementsOf(
                        calls.stream().map(CheckIn::id).toList()));
    }

    @Test
    void noMoreGridsAreCutThanThereAreOtherCallers() {
        random((random, calls, callers) -> {
            var shared = Sharing.share(calls, loads(callers, 0));
            var pieces = shared.stream()
                    .map(one -> one.spot().grid() + "/" + one.caller())
                    .distinct()
                    .count();
            var grids = calls.stream().map(one -> one.spot().grid()).distinct().count();
            assertThat(pieces - grids).isLessThanOrEqualTo(callers.size() - 1L);
        });
    }

    @Test
    void whoHasHadMoreGetsLessUntilAllHaveTheSame() {
        random((random, calls, callers) -> {
            var before = new HashMap<CallerId, Integer>();
            callers.forEach(caller -> before.put(caller, random.nextInt(30)));
            var given = perCaller(Sharing.share(calls, before), callers);
            var those = callers.stream().filter(caller -> given.get(caller) > 0).toList();
            var level = those.stream()
                    .mapToInt(caller -> before.get(caller) + given.get(caller))
                    .summaryStatistics();
            assertThat(those.isEmpty() || level.getMax() - level.getMin() <= 1).isTrue();
            callers.stream()
                    .filter(caller -> given.get(caller) == 0 && !those.isEmpty())
                    .forEach(idle -> assertThat(before.get(idle)).isGreaterThanOrEqualTo(level.getMax() - 1));
        });
    }

    @Test
    void aCallerIsGivenTheGridThatFits() {
        var calls = new ArrayList<CheckIn>();
        IntStream.range(0, 5).forEach(i -> calls.add(call("G2", i)));
        IntStream.range(0, 5).forEach(i -> calls.add(call("G1", i)));
        var shared = Sharing.share(calls, loads(List.of(new CallerId("a"), new CallerId("b")), 0));
        assertThat(shared.stream()
                        .collect(Collectors.groupingBy(
                                one -> one.caller().value(),
                                Collectors.mapping(one -> one.spot().grid(), Collectors.toSet()))))
                .isEqualTo(Map.of("a", Set.of("G1"), "b", Set.of("G2")));
    }

    @Test
    void theSameIsSharedTheSameWay() {
        random((random, calls, callers) -> {
            var other = new ArrayList<>(calls);
            Collections.shuffle(other, random);
            assertThat(Sharing.share(other, loads(callers, 0))).isEqualTo(Sharing.share(calls, loads(callers, 0)));
        });
    }

    @Test
    void withoutAnybodyOnDutyNobodyHasThem() {
        var calls = List.of(call("G1", 1).calledBy(new CallerId("gone")), call(null, 2));
        assertThat(Sharing.share(calls, Map.of())).extracting(CheckIn::caller).containsOnlyNulls();
    }

    private interface Check {
        void on(Random random, List<CheckIn> calls, List<CallerId> callers);
    }

    private static void random(Check check) {
        for (var seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            var calls = IntStream.range(0, random.nextInt(60))
                    .mapToObj(i -> call("G" + random.nextInt(6), i))
                    .toList();
            var callers = IntStream.rangeClosed(1, 1 + random.nextInt(8))
                    .mapToObj(i -> new CallerId("c" + i))
                    .toList();
            check.on(random, calls, callers);
        }
    }

    private static CheckIn call(String grid, int number) {
        var door = new Door("" + number % 4, "1", "101");
        var id = UUID.nameUUIDFromBytes((grid + "/" + number).getBytes());
        return CheckIn.due(
                new CheckInId(id), new KeyPersonId("p" + grid + number), TOWN, DAY, new Spot(door, grid), NINE);
    }

    private static Map<CallerId, Integer> loads(List<CallerId> callers, int load) {
        return callers.stream().collect(Collectors.toMap(Function.identity(), caller -> load));
    }

    private static Map<CallerId, Integer> perCaller(List<CheckIn> shared, List<CallerId> callers) {
        var given = new HashMap<>(loads(callers, 0));
        shared.forEach(one -> given.merge(one.caller(), 1, Integer::sum));
        return given;
    }

    private static int most(Map<CallerId, Integer> given) {
        return given.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static int least(Map<CallerId, Integer> given) {
        return given.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    }
}
