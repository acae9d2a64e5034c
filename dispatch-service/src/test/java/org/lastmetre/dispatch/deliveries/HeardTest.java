package org.lastmetre.dispatch.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lastmetre.dispatch.Town;

class HeardTest {
    private static final Party GATE = Party.reception("gate");

    @Test
    void newsMovesAPackageForward() {
        assertThat(stageAfter(Stage.RECEIVED, Stage.SHELVED, Stage.SEALED)).isEqualTo(Stage.SEALED);
    }

    @Test
    void aSealedBatchThatIsHeardOfFirstIsNotUndoneByWhatCameBefore() {
        var item = Parcels.news("P", Stage.SEALED, 0).first();
        item = Parcels.news("P", Stage.RECEIVED, 1).after(item);
        item = Parcels.news("P", Stage.SHELVED, 2).after(item);
        assertThat(item.stage()).isEqualTo(Stage.SEALED);
    }

    @Test
    void lateNewsIsPassedOver() {
        var item = Parcels.news("P", Stage.HELD_BACK, 3).first();
        assertThat(Parcels.news("P", Stage.RECEIVED, 2).after(item)).isSameAs(item);
    }

    @Test
    void aPackageInReviewIsShelvedOnceItsDoorIsKnown() {
        assertThat(stageAfter(Stage.HELD_BACK, Stage.SHELVED)).isEqualTo(Stage.SHELVED);
    }

    @Test
    void aSealedPackageCanNoLongerBeWithdrawn() {
        assertThat(stageAfter(Stage.SEALED, Stage.WITHDRAWN)).isEqualTo(Stage.SEALED);
    }

    @Test
    void aShelvedPackageIsWithdrawn() {
        assertThat(stageAfter(Stage.SHELVED, Stage.WITHDRAWN)).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void aWithdrawnPackageThatArrivesIsReturned() {
        assertThat(stageAfter(Stage.SHELVED, Stage.WITHDRAWN, Stage.RETURNED)).isEqualTo(Stage.RETURNED);
    }

    @Test
    void whatIsOutIsNotMovedByLateNews() {
        var item = Parcels.out("P");
        assertThat(Parcels.news("P", Stage.SHELVED, 9).after(item)).isSameAs(item);
        assertThat(Parcels.news("P", Stage.RETURNED, 9).after(item)).isSameAs(item);
    }

    @Test
    void theChainBeginsWhenThePackageIsReceivedAndOnlyOnce() {
        var hearing = hear(
                Parcels.news("P", Stage.RECEIVED, 1),
                Parcels.news("P", Stage.SHELVED, 2),
                Parcels.news("P", Stage.SEALED, 0));
        assertThat(hearing.links()).hasSize(1).first().satisfies(link -> {
            assertThat(link.from()).isEqualTo(Party.CARRIER);
            assertThat(link.to()).isEqualTo(GATE);
        });
        assertThat(hearing.changed()).hasSize(1).first().extracting(Item::stage).isEqualTo(Stage.SEALED);
        assertThat(hearing.withSealed()).containsExactly(Town.ID);
    }

    @Test
    void nothingIsKeptOfAPackageThatIsWithdrawnBeforeItCame() {
        assertThat(hear(Parcels.news("P", Stage.WITHDRAWN, 1)).changed()).isEmpty();
    }

    private static Hearing hear(Heard... news) {
        return new Hearing(Map.of(), id -> GATE, Town.at("09:30")).all(List.of(news));
    }

    private static Stage stageAfter(Stage first, Stage... then) {
        var item = Parcels.news("P", first, first == Stage.SEALED ? 0 : 1).first();
        var version = 2;
        for (var stage : then) {
            item = Parcels.news("P", stage, stage == Stage.SEALED ? 0 : version++)
                    .after(item);
        }
        return item.stage();
    }
}
