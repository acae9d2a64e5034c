package org.lastmetre.medical.keypersons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.medical.keypersons.Calling.DAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Medicine that runs out is bought, once until it is bought or topped up. */
class MedicinesTest {
    private static final UUID PURCHASE = new UUID(3, 3);

    @Test
    void fourDaysAreEnoughAndThreeAreNot() {
        assertThat(having("a", 4).toBuy(DAY)).isEmpty();
        assertThat(having("a", 3).toBuy(DAY)).extracting(Stock::name).containsExactly("a");
        assertThat(having("a", 0).toBuy(DAY)).hasSize(1);
    }

    @Test
    void daysPassByThemselves() {
        var medicines = having("a", 5);
        assertThat(medicines.toBuy(DAY.plusDays(1))).isEmpty();
        assertThat(medicines.toBuy(DAY.plusDays(2))).hasSize(1);
        assertThat(medicines.stocks().get(0).daysLeft(DAY.plusDays(3))).isEqualTo(2);
        assertThat(medicines.stocks().get(0).daysLeft(DAY.plusDays(30))).isZero();
        assertThat(medicines.shortOn()).contains(DAY.plusDays(2));
    }

    @Test
    void whatIsBeingBoughtIsNotBoughtAgain() {
        var bought = having("a", 1).boughtBy(PURCHASE, DAY);
        assertThat(bought.toBuy(DAY)).isEmpty();
        assertThat(bought.shortOn()).isEmpty();
        assertThat(bought.updatedBy(told("a", 1), Set.of(), DAY, at(DAY)).toBuy(DAY))
                .isEmpty();
        assertThat(bought.updatedBy(told("A ", 0), Set.of(), DAY.plusDays(1), at(DAY.plusDays(1)))
                        .toBuy(DAY.plusDays(1)))
                .isEmpty();
        assertThat(bought.replacedBy(told("a", 1), Set.of(), DAY).toBuy(DAY)).isEmpty();
    }

    @Test
    void whatWasToppedUpIsBoughtAgainWhenItGetsShort() {
        var again = having("a", 1)
                .boughtBy(PURCHASE, DAY)
                .updatedBy(told("a", 10), Set.of(), DAY, at(DAY))
                .updatedBy(told("a", 2), Set.of(), DAY.plusDays(8), at(DAY.plusDays(8)));
        assertThat(again.toBuy(DAY.plusDays(8))).hasSize(1);
    }

    @Test
    void whatWasBoughtAndIsToldToBeShortIsBoughtAgain() {
        var bought = having("a", 1).boughtBy(PURCHASE, DAY);
        assertThat(bought.updatedBy(told("a", 1), Set.of(PURCHASE), DAY.plusDays(1), at(DAY.plusDays(1)))
                        .toBuy(DAY.plusDays(1)))
                .hasSize(1);
    }

    @Test
    void newsOfOneMedicineLeavesTheOthersAsTheyAre() {
        var both = new Medicines(
                List.of(Stock.told(new MedicineLeft("a", 9), DAY), Stock.told(new MedicineLeft("b", 9), DAY)));
        var news = both.updatedBy(told("b", 1), Set.of(), DAY, at(DAY));
        assertThat(news.stocks()).extracting(Stock::name).containsExactly("a", "b");
        assertThat(news.toBuy(DAY)).extracting(Stock::name).containsExactly("b");
    }

    @Test
    void whatALaterCallHasToldStaysAndARepeatIsNoNews() {
        var now = at(DAY);
        var toppedUp = having("a", 1)
                .updatedBy(told("a", 1), Set.of(), DAY, now.minusSeconds(600))
                .updatedBy(told("a", 20), Set.of(), DAY, now);
        assertThat(toppedUp.updatedBy(told("a", 1), Set.of(), DAY, now.minusSeconds(600)))
                .isEqualTo(toppedUp);
        var bought = having("b", 9).updatedBy(told("a", 1), Set.of(), DAY, now).boughtBy(PURCHASE, DAY);
        assertThat(bought.updatedBy(told("a", 1), Set.of(PURCHASE), DAY, now)).isEqualTo(bought);
        assertThat(bought.updatedBy(told("b", 1), Set.of(), DAY, now.minusSeconds(600))
                        .toBuy(DAY))
                .extracting(Stock::name)
                .containsExactly("b");
    }

    @Test
    void aNewListLeavesOutWhatIsNotInIt() {
        assertThat(having("a", 1).replacedBy(told("b", 9), Set.of(), DAY).stocks())
                .extracting(Stock::name)
                .containsExactly("b");
    }

    @Test
    void aMedicineThatIsToldTwiceIsTheOneToldLast() {
        var told = List.of(new MedicineLeft("a", 9), new MedicineLeft("A", 1));
        assertThat(Medicines.NONE.replacedBy(told, Set.of(), DAY).stocks()).hasSize(1);
    }

    @Test
    void nothingThatHoldsAMedicineCanBeWrittenToALog() {
        var particulars = new Particulars("Lin", "1", KeyCategory.DIALYSIS, having("sevelamer", 1));
        assertThat(Arrays.asList(
                        particulars,
                        particulars.medicines(),
                        particulars.medicines().stocks(),
                        told("b", 1)))
                .extracting(Object::toString)
                .noneMatch(text -> text.contains("sevelamer") || text.contains("Lin") || text.contains("DIALYSIS"));
    }

    private static Medicines having(String name, int days) {
        return new Medicines(List.of(Stock.told(new MedicineLeft(name, days), DAY)));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    private static List<MedicineLeft> told(String name, int days) {
        return List.of(new MedicineLeft(name, days));
    }
}
