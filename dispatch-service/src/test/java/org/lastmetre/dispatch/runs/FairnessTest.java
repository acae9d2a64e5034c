package org.lastmetre.dispatch.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.dispatch.Town;
import org.lastmetre.dispatch.deliveries.Item;
import org.lastmetre.dispatch.deliveries.Parcels;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.PackageCode;

/** A random day of waves, with runs that come back at random. */
class FairnessTest {
    private static final int WAVES = 60;
    private static final int RUNNERS = 8;
    private static final double CARRIES = 25;

    private final Map<VolunteerId, Integer> work = new HashMap<>();
    private final Set<VolunteerId> busy = new HashSet<>();
    private final List<Item> waiting = new ArrayList<>();
    private final Map<PackageCode, Double> weights = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 1234, 99_999})
    void theDayIsFairAndNobodyCarriesTooMuch(long seed) {
        var random = new Random(seed);
        for (var wave = 0; wave < WAVES; wave++) {
            arrive(wave, random);
            var plan = new RunPlanner(Town.usual(), UUID::randomUUID, Town.at("10:31")).plan(waiting, workers());
            check(plan);
            take(plan);
            busy.removeIf(runner -> random.nextInt(3) > 0);
        }
        var most = work.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        var least = work.values().stream().mapToInt(Integer::intValue).min().orElseThrow();
        assertThat(work).hasSize(RUNNERS);
        assertThat(most - least).isLessThanOrEqualTo(40);
    }

    private void arrive(int wave, Random random) {
        IntStream.range(0, 10 + random.nextInt(20)).forEach(n -> {
            var building = Integer.toString(1 + random.nextInt(3));
            var door = Town.door(building, Integer.toString(1 + random.nextInt(2)), "301");
            var kg = 0.5 + random.nextInt(8);
            var item = Parcels.sealed("W" + wave + "-" + n, Category.FOOD, door, kg);
            waiting.add(item);
            weights.put(item.code(), kg);
        });
    }

    private List<Worker> workers() {
        return IntStream.range(0, RUNNERS)
                .mapToObj(n -> new VolunteerId("r" + n))
                .map(id -> new Worker(People.runner(id.value(), CARRIES, work.getOrDefault(id, 0)), !busy.contains(id)))
                .toList();
    }

    private void check(Plan plan) {
        var runners = plan.runs().stream().map(Run::runner).toList();
        assertThat(runners).doesNotHaveDuplicates().noneMatch(busy::contains);
        assertThat(plan.runs()).allSatisfy(run -> assertThat(
                        run.packages().stream().mapToDouble(weights::get).sum())
                .isLessThanOrEqualTo(CARRIES + 1e-6));
        assertThat(plan.runs().stream().flatMap(run -> run.packages().stream()).toList())
                .doesNotHaveDuplicates();
    }

    private void take(Plan plan) {
        plan.runs().forEach(run -> {
            busy.add(run.runner());
            work.merge(run.runner(), run.packages().size(), Integer::sum);
        });
        var planned =
                plan.runs().stream().flatMap(run -> run.packages().stream()).toList();
        waiting.removeIf(item -> planned.contains(item.code()));
    }
}
