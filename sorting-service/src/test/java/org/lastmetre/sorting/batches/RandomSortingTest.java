package org.lastmetre.sorting.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.sorting.batches.Bench.NOW;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lastmetre.kit.vocabulary.Category;

/** Whatever is scanned, cancelled and called in whatever order: sealed stays sealed, and a batch holds what lies in it. */
class RandomSortingTest {
    private static final Load LIMIT = Load.limit(5, 20);
    private static final List<Shelf> SHELVES =
            List.of(Bench.shelf(Category.FRESH), Bench.shelf(Category.FOOD), Bench.shelf(Category.MEDICINE));

    private final Map<UUID, Batch> batches = new HashMap<>();
    private final Map<UUID, List<Piece>> contents = new HashMap<>();
    private final Map<UUID, List<Piece>> sealed = new HashMap<>();
    private final Set<Piece> taken = new HashSet<>();
    private final AtomicLong ids = new AtomicLong();

    static List<Long> seeds() {
        return new Random(7).longs(60).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sealedStaysSealedAndLoadsAreWhatLiesInside(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 60; i++) {
            transaction(random);
            check();
        }
    }

    private void transaction(Random random) {
        var rule = new SealingRule(LIMIT, random.nextInt(8) == 0, random.nextInt(8) == 0);
        var sorter = new Sorter(batches.values(), shelf -> rule, () -> new UUID(0, ids.incrementAndGet()));
        for (var i = random.nextInt(6); i >= 0; i--) {
            step(sorter, random);
        }
        if (random.nextBoolean()) {
            sorter.settle(NOW);
        }
        take(sorter.changes());
    }

    private void step(Sorter sorter, Random random) {
        var shelf = SHELVES.get(random.nextInt(SHELVES.size()));
        switch (random.nextInt(6)) {
            case 0 -> sorter.call(List.of(shelf), new UUID(1, random.nextInt()), NOW);
            case 1 -> takeOut(sorter, random);
            default -> Bench.put(sorter, shelf, "P" + ids.incrementAndGet(), 0.1 + random.nextInt(250) / 10.0);
        }
    }

    private void takeOut(Sorter sorter, Random random) {
        var open = contents.entrySet().stream()
                .filter(entry ->
                        sorter.isOpen(entry.getKey()) && !entry.getValue().isEmpty())
                .toList();
        if (!open.isEmpty()) {
            var one = open.get(random.nextInt(open.size()));
            var piece = one.getValue().get(random.nextInt(one.getValue().size()));
            if (taken.add(piece)) {
                sorter.takeOut(one.getKey(), piece);
            }
        }
    }

    /** As the store does it: a removed package must lie where it is taken from, and only there. */
    private void take(SorterChanges changes) {
        changes.removed().forEach(one -> assertThat(contents.get(one.batchId()).remove(one.piece()))
                .isTrue());
        changes.changed().forEach(batch -> batches.put(batch.id(), batch));
        changes.opened().forEach(batch -> batches.put(batch.id(), batch));
        changes.added().forEach(one -> contents.computeIfAbsent(one.batchId(), id -> new ArrayList<>())
                .add(one.piece()));
        changes.sealed().forEach(batch -> assertThat(sealed.put(batch.id(), List.copyOf(contents.get(batch.id()))))
                .isNull());
    }

    private void check() {
        sealed.forEach((id, pieces) -> {
            assertThat(contents.get(id)).isEqualTo(pieces).isNotEmpty();
            assertThat(batches.get(id).isSealed()).isTrue();
        });
        batches.values().forEach(this::checkLoad);
        var open = batches.values().stream().filter(Batch::isOpen).map(Batch::shelf);
        assertThat(open).doesNotHaveDuplicates();
    }

    private void checkLoad(Batch batch) {
        var pieces = contents.get(batch.id());
        var load = pieces.stream().map(Piece::load).reduce(Load.NOTHING, Load::plus);
        assertThat(batch.load()).isEqualTo(load);
        assertThat(load.exceeds(LIMIT) && pieces.size() > 1).isFalse();
        assertThat(pieces.isEmpty()).isEqualTo(batch.state() == BatchState.WITHDRAWN);
    }
}
