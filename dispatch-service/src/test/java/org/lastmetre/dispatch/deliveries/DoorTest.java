package org.lastmetre.dispatch.deliveries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lastmetre.dispatch.Town;
import org.lastmetre.dispatch.deliveries.DoorReport.How;
import org.lastmetre.dispatch.deliveries.DoorReport.Outcome;
import org.lastmetre.dispatch.volunteers.Reach;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.Containment;
import org.lastmetre.kit.vocabulary.PackageCode;

class DoorTest {
    private final Instant now = Parcels.now();

    @Test
    void whatTheVolunteerHasCanBeDelivered() {
        var step = report(Parcels.atBuilding("P"), Outcome.DELIVERED);
        assertThat(step.after().stage()).isEqualTo(Stage.DELIVERED);
        assertThat(step.link().from()).isEqualTo(Party.volunteer(Parcels.AT_BUILDING));
        assertThat(step.link().to()).hasToString("household:1/1/301");
        assertThat(step.fact().how()).isEqualTo(How.AT_DOOR);
    }

    @Test
    void whatIsStillWithTheRunnerCannot() {
        assertThat(refusal(Parcels.out("P"))).isEqualTo("not-at-building");
    }

    @Test
    void aRunnerWhoGoesToTheDoorsHimselfNeedsNoHandOver() {
        var alone = Parcels.sealed("P")
                .planned(Parcels.RUN, Parcels.RUNNER, now)
                .departed(Parcels.RUNNER, Parcels.scan("s"), now)
                .item();
        assertThat(report(alone, Outcome.DELIVERED).after().stage()).isEqualTo(Stage.DELIVERED);
    }

    @Test
    void whatIsDeliveredStaysDelivered() {
        var delivered = report(Parcels.atBuilding("P"), Outcome.DELIVERED).after();
        assertThat(refusal(delivered)).isEqualTo("already-delivered");
    }

    @Test
    void aFailureBringsThePackageBackUntilTheNextWindow() {
        var step = report(Parcels.atBuilding("P"), Outcome.NO_ANSWER);
        assertThat(step.after().stage()).isEqualTo(Stage.FAILED);
        assertThat(step.after().moments().retryFrom()).isEqualTo(Town.at("16:30"));
        assertThat(step.after().way()).isEqualTo(Way.in(Parcels.BATCH));
        assertThat(step.link().to()).isEqualTo(Party.reception("gate"));
        assertThat(step.fact().attemptsLeft()).isEqualTo(2);
    }

    @Test
    void medicineComesAgainAfterOneWave() {
        var terms = new DoorTerms(Town.usual());
        assertThat(terms.comesAgain(Category.MEDICINE, now)).isEqualTo(Town.at("11:15"));
    }

    @Test
    void withoutAnotherWindowTodayItComesAgainAfterOneWave() {
        var terms = new DoorTerms(Town.usual());
        assertThat(terms.comesAgain(Category.FRESH, Town.at("09:00"))).isEqualTo(Town.at("09:15"));
        assertThat(terms.comesAgain(Category.PARCEL, Town.at("21:15"))).isEqualTo(Town.at("21:30"));
    }

    @Test
    void tooLateForAnotherRunItComesAgainInTomorrowsWindow() {
        var terms = new DoorTerms(Town.usual());
        var tomorrow = Town.at(Town.DAY.plusDays(1), "14:00");
        assertThat(terms.comesAgain(Category.PARCEL, Town.at("21:16"))).isEqualTo(tomorrow);
    }

    @Test
    void afterTheLastAttemptItIsReturned() {
        var item = Parcels.atBuilding("P");
        for (var attempt = 1; attempt < 3; attempt++) {
            item = again(report(item, Outcome.NO_ANSWER).after());
        }
        var step = report(item, Outcome.REFUSED);
        assertThat(step.after().stage()).isEqualTo(Stage.RETURNED);
        assertThat(step.after().attempts()).isEqualTo(3);
        assertThat(step.fact().attemptsLeft()).isZero();
        assertThat(refusal(step.after())).isEqualTo("already-returned");
    }

    @Test
    void peopleCollectAtTheGateStraightFromASealedBatch() {
        var step = report(Parcels.sealed("P"), Outcome.DELIVERED, Town.with("1", Containment.GATE_PICKUP));
        assertThat(step.after().stage()).isEqualTo(Stage.DELIVERED);
        assertThat(step.fact().how()).isEqualTo(How.IN_HAND);
    }

    @Test
    void peopleCollectWhatWasPlannedBeforeTheyHadTo() {
        var step = report(Parcels.planned("P"), Outcome.DELIVERED, Town.with("1", Containment.GATE_PICKUP));
        assertThat(step.after().stage()).isEqualTo(Stage.DELIVERED);
    }

    @Test
    void elsewhereASealedPackageIsNotAtTheDoor() {
        assertThat(refusal(Parcels.sealed("P"))).isEqualTo("not-at-building");
    }

    @Test
    void everyLinkBeginsWhereTheOneBeforeEndedAndItsSealFits() {
        var received = new Hearing(Map.of(), id -> Party.reception("gate"), now)
                .all(List.of(Parcels.news("P", Stage.SEALED, 0)));
        var departed = received.changed()
                .get(0)
                .planned(Parcels.RUN, Parcels.AT_BUILDING, now)
                .departed(Parcels.RUNNER, Parcels.scan("a"), now);
        var over = departed.item().handedOver(Parcels.AT_BUILDING, Parcels.scan("b"), now);
        var delivered = report(over.item(), Outcome.DELIVERED);
        var chain = List.of(received.links().get(0), departed.link(), over.link(), delivered.link());
        for (var i = 1; i < chain.size(); i++) {
            assertThat(chain.get(i).from()).isEqualTo(chain.get(i - 1).to());
            assertThat(chain.get(i).position()).isEqualTo(i + 1);
            assertThat(chain.get(i).fits(chain.get(i - 1).seal())).isTrue();
            assertThat(chain.get(i).fits("")).isFalse();
        }
    }

    private Item again(Item failed) {
        return failed.planned(Parcels.RUN, Parcels.AT_BUILDING, now)
                .departed(Parcels.RUNNER, Parcels.scan("s"), now)
                .item()
                .handedOver(Parcels.AT_BUILDING, Parcels.scan("t"), now)
                .item();
    }

    private DoorStep report(Item item, Outcome outcome) {
        return report(item, outcome, Town.usual());
    }

    private DoorStep report(Item item, Outcome outcome, Community community) {
        var report = new DoorReport(new PackageCode("P"), outcome, null, "bo", null, Parcels.scan("door"), Reach.all());
        return new Door(new DoorTerms(community), now).report(item, report);
    }

    private String refusal(Item item) {
        return catchThrowableOfType(Refusal.class, () -> report(item, Outcome.DELIVERED))
                .code();
    }
}
