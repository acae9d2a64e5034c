package org.lastmetre.sorting.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lastmetre.sorting.batches.Bench.FRESH;
import static org.lastmetre.sorting.batches.Bench.MEDICINE;
import static org.lastmetre.sorting.batches.Bench.NOW;
import static org.lastmetre.sorting.batches.Bench.put;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What seals a batch beside being full: a call, a light pace, urgency; and what keeps it open. */
class SealedWithoutACallTest {
    private static final Load LIMIT = Load.limit(40, 120);

    @Test
    void underWavesItWaitsForItsCall() {
        var sorter = Bench.with(new SealingRule(LIMIT, false, false));
        put(sorter, FRESH, "P1", 1);
        sorter.settle(NOW);

        assertThat(Bench.sealed(sorter)).isEmpty();
    }

    @Test
    void aCallSealsItAndSaysWhichCall() {
        var sorter = Bench.limited(40, 120, Bench.open(3, 9));
        var call = new UUID(7, 7);

        sorter.call(List.of(FRESH), call, NOW);

        assertThat(sorter.changes().sealed()).singleElement().satisfies(batch -> assertThat(batch.seal())
                .isEqualTo(new Seal(SealReason.CALLED, call, NOW)));
    }

    @Test
    void underALightPaceWhatWasScannedTogetherGoesTogether() {
        var sorter = Bench.with(new SealingRule(LIMIT, true, false));
        put(sorter, FRESH, "P1", 1);
        put(sorter, FRESH, "P2", 1);
        sorter.settle(NOW);

        assertThat(Bench.sealed(sorter)).containsExactly(SealReason.LIGHT);
        assertThat(sorter.changes().sealed().get(0).load().packages()).isEqualTo(2);
    }

    @Test
    void medicineGoesAtOnce() {
        var sorter = Bench.with(new SealingRule(LIMIT, false, false));
        put(sorter, MEDICINE, "M1", 0.2);

        assertThat(Bench.sealed(sorter)).containsExactly(SealReason.URGENT);
    }

    @Test
    void intoAHeldBuildingNothingGoesAtOnce() {
        var sorter = Bench.with(new SealingRule(LIMIT, true, true));
        put(sorter, FRESH, "P1", 1);
        put(sorter, MEDICINE, "M1", 0.2);
        sorter.settle(NOW);

        assertThat(Bench.sealed(sorter)).isEmpty();
    }

    @Test
    void medicineThatWaitedForAHeldBuildingGoesWhenItIsLifted() {
        var waiting = new Batch(new UUID(0, 1), MEDICINE, "G2", BatchState.OPEN, new Load(1, 200), NOW, null, 1);
        var sorter = Bench.with(new SealingRule(LIMIT, false, false), waiting);
        sorter.settle(NOW);

        assertThat(Bench.sealed(sorter)).containsExactly(SealReason.URGENT);
    }

    @Test
    void theBatchThatLosesItsLastPackageIsWithdrawn() {
        var sorter = Bench.limited(40, 120, Bench.open(1, 1));
        sorter.takeOut(new UUID(0, 1), Bench.piece("P1", 1));

        assertThat(sorter.changes().changed()).singleElement().satisfies(batch -> assertThat(batch.state())
                .isEqualTo(BatchState.WITHDRAWN));
    }

    @Test
    void aSealedBatchNeverChanges() {
        var sealed = Bench.open(3, 9).seal(Seal.of(SealReason.FULL, NOW));
        var piece = Load.of(null);

        assertThatThrownBy(() -> sealed.add(piece)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sealed.takeOut(piece)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sealed.seal(Seal.of(SealReason.LIGHT, NOW))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatComesAfterASealedBatchOpensTheNext() {
        var sorter = Bench.limited(40, 120, Bench.open(3, 9));
        sorter.call(List.of(FRESH), new UUID(7, 7), NOW);

        var next = put(sorter, FRESH, "LATE", 1);

        assertThat(next).isNotEqualTo(new UUID(0, 1));
        assertThat(sorter.isOpen(next)).isTrue();
    }
}
