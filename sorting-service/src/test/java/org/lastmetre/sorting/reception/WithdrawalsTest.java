package org.lastmetre.sorting.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.sorting.reception.Town.DOOR;
import static org.lastmetre.sorting.reception.Town.NOW;
import static org.lastmetre.sorting.reception.Town.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.sorting.reception.Fact.WithdrawalRefused;
import org.lastmetre.sorting.reception.WithdrawalDesk.Cancellation;

/** Whoever wants an order cancelled gets an answer: something is withdrawn, or it is said why nothing can be. */
class WithdrawalsTest {
    private final Parcel waiting = Town.announced("P1", DOOR);
    private final Parcel sentBack = Town.announced("P2", DOOR).sendBack(TODAY);

    @Test
    void whatIsLeftIsWithdrawnThoughAnotherWasSentBack() {
        var bench = cancelled(waiting, sentBack);

        assertThat(bench.replaced()).extracting(Parcel::stage).containsExactly(Stage.WITHDRAWN);
        assertThat(bench.facts()).hasOnlyElementsOfType(Fact.Withdrawn.class);
    }

    @Test
    void whenAllWereSentBackThatIsTheReason() {
        assertThat(reason(cancelled(sentBack))).isEqualTo("returned");
    }

    @Test
    void whenTheyAreAnotherOrdersOrNotKnownThatIsTheReason() {
        assertThat(reason(cancelled())).isEqualTo("unknown-packages");
    }

    @Test
    void whatWasWithdrawnBeforeIsNotRefused() {
        assertThat(cancelled(waiting.withdraw(TODAY), sentBack).facts()).isEmpty();
    }

    private static ReceptionBench cancelled(Parcel... parcels) {
        var bench = Town.bench(List.of(parcels));
        var codes = List.of(new PackageCode("P1"), new PackageCode("P2"));
        Withdrawals.decide(bench, new Cancellation(Town.ID, Town.ORDER, codes, 2), NOW, TODAY);
        return bench;
    }

    private static String reason(ReceptionBench bench) {
        assertThat(bench.replaced()).isEmpty();
        return ((WithdrawalRefused) bench.facts().get(0)).reason();
    }
}
