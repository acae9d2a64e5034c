package org.lastmetre.sorting.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.sorting.batches.Bench.FRESH;
import static org.lastmetre.sorting.batches.Bench.put;

import org.junit.jupiter.api.Test;

/** A batch is sealed when it is full, in packages or in kilograms; what comes later opens the next one. */
class SealedWhenFullTest {
    @Test
    void oneBelowTheLimitStaysOpen() {
        var sorter = Bench.limited(40, 120, Bench.open(38, 50));

        put(sorter, FRESH, "P39", 1);

        assertThat(Bench.sealed(sorter)).isEmpty();
    }

    @Test
    void theLastPackageThatFitsSealsIt() {
        var sorter = Bench.limited(40, 120, Bench.open(39, 50));

        put(sorter, FRESH, "P40", 1);

        assertThat(Bench.sealed(sorter)).containsExactly(SealReason.FULL);
        assertThat(sorter.changes().sealed().get(0).load().packages()).isEqualTo(40);
    }

    @Test
    void theKilogramThatReachesTheLimitSealsIt() {
        var sorter = Bench.limited(40, 120, Bench.open(10, 119));

        put(sorter, FRESH, "P11", 1);

        assertThat(Bench.sealed(sorter)).containsExactly(SealReason.FULL);
    }

    @Test
    void aGramBelowTheLimitStaysOpen() {
        var sorter = Bench.limited(40, 120, Bench.open(10, 119));

        put(sorter, FRESH, "P11", 0.999);

        assertThat(Bench.sealed(sorter)).isEmpty();
    }

    @Test
    void aPackageThatWouldPassTheLimitGoesIntoTheNextBatch() {
        var sorter = Bench.limited(40, 120, Bench.open(10, 115));

        var batch = put(sorter, FRESH, "P11", 6);

        assertThat(Bench.sealed(sorter)).containsExactly(SealReason.FULL);
        assertThat(sorter.changes().sealed().get(0).load()).isEqualTo(new Load(10, 115_000));
        assertThat(sorter.changes().opened()).extracting(Batch::id).containsExactly(batch);
        assertThat(sorter.isOpen(batch)).isTrue();
    }

    @Test
    void aPackageOverTheLimitAloneIsABatchOfItsOwn() {
        var sorter = Bench.limited(40, 120);

        put(sorter, FRESH, "HEAVY", 300);

        assertThat(Bench.sealed(sorter)).containsExactly(SealReason.FULL);
        assertThat(sorter.changes().sealed().get(0).load().packages()).isEqualTo(1);
    }

    @Test
    void manyPackagesAtOnceMakeFullBatchesAndARest() {
        var sorter = Bench.limited(40, 1000);

        for (var i = 0; i < 100; i++) {
            put(sorter, FRESH, "P" + i, 1);
        }

        assertThat(sorter.changes().opened())
                .extracting(batch -> batch.load().packages())
                .containsExactly(40, 40, 20);
        assertThat(Bench.sealed(sorter)).containsExactly(SealReason.FULL, SealReason.FULL);
    }

    @Test
    void aPackageWithoutAWeightCountsAsOneKilogram() {
        assertThat(Load.of(null)).isEqualTo(new Load(1, 1000));
    }
}
