package org.lastmetre.order.orders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParcelTest {
    private final Parcel announced = Parcel.announced(Samples.code(1), 1, null);

    @Test
    void whatDispatchSaysIsTheLaterTruth() {
        var out = announced.heardFromDispatch(Stage.OUT, 3, 0).orElseThrow();
        var shelvedLate = out.heardFromSorting(Stage.SHELVED, 2, true).orElseThrow();

        assertThat(shelvedLate.stage()).isEqualTo(Stage.OUT);
        assertThat(out.arrived()).isTrue();
    }

    @Test
    void olderAndRepeatedVersionsChangeNothing() {
        var shelved = announced.heardFromSorting(Stage.SHELVED, 3, true).orElseThrow();
        assertThat(shelved.heardFromSorting(Stage.AWAITING, 2, true)).isEmpty();
        assertThat(shelved.heardFromSorting(Stage.SHELVED, 3, true)).isEmpty();

        var failed = shelved.heardFromDispatch(Stage.FAILED, 6, 1).orElseThrow();
        assertThat(failed.heardFromDispatch(Stage.OUT, 4, 0)).isEmpty();
    }

    @Test
    void nothingHappensAfterTheEnd() {
        var delivered = announced.heardFromDispatch(Stage.DELIVERED, 5, 1).orElseThrow();
        assertThat(delivered.heardFromDispatch(Stage.FAILED, 6, 2)).isEmpty();
        assertThat(delivered.heardFromSorting(Stage.WITHDRAWN, 9, true))
                .get()
                .extracting(Parcel::stage)
                .isEqualTo(Stage.DELIVERED);
    }

    @Test
    void aWithdrawnPackageThatArrivesStaysWithdrawn() {
        var withdrawn = announced.heardFromSorting(Stage.WITHDRAWN, 2, false).orElseThrow();
        assertThat(withdrawn.arrived()).isFalse();

        var arrived = withdrawn.heardFromSorting(Stage.RETURNED, 3, true).orElseThrow();
        assertThat(arrived.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(arrived.arrived()).isTrue();
    }

    @Test
    void aNoteOnAShelvedPackageLeavesItOnItsShelf() {
        var shelved = announced.heardFromSorting(Stage.SHELVED, 2, true).orElseThrow();
        var disinfectedLater = shelved.heardFromSorting(Stage.AWAITING, 3, true).orElseThrow();
        assertThat(disinfectedLater.stage()).isEqualTo(Stage.SHELVED);
    }

    @Test
    void attemptsAreTheMostThatWereHeard() {
        var failed = announced.heardFromDispatch(Stage.FAILED, 4, 2).orElseThrow();
        var out = failed.heardFromDispatch(Stage.OUT, 5, 0).orElseThrow();
        assertThat(out.attempts()).isEqualTo(2);
    }
}
