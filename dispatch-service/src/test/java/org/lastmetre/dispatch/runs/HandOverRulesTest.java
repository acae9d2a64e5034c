package org.lastmetre.dispatch.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lastmetre.dispatch.Town;
import org.lastmetre.dispatch.deliveries.DoorTerms;
import org.lastmetre.dispatch.deliveries.Item;
import org.lastmetre.dispatch.deliveries.Parcels;
import org.lastmetre.dispatch.deliveries.Party;
import org.lastmetre.dispatch.deliveries.Stage;
import org.lastmetre.dispatch.deliveries.Step;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.PackageCode;

class HandOverRulesTest {
    private final Item one = Parcels.out("A");
    private final Item two = Parcels.out("B");
    private final Map<PackageCode, Item> items = Map.of(one.code(), one, two.code(), two);
    private final Stop stop =
            Stop.planned("1", Parcels.AT_BUILDING, List.of(Parcels.BATCH), List.of(one.code(), two.code()));
    private final Run planned =
            Run.planned(Parcels.RUN, Town.ID, "G1", Parcels.RUNNER, List.of(stop), Town.at("10:31"));
    private final Run run = planned.departed(planned.stops());

    @Test
    void whatIsAcceptedIsAtTheBuilding() {
        var done = take(run, codes("A", "B"), null, null);
        assertThat(done.accepted())
                .extracting(Step::item)
                .extracting(Item::stage)
                .containsOnly(Stage.AT_BUILDING);
        assertThat(done.accepted())
                .extracting(step -> step.link().to())
                .containsOnly(Party.volunteer(Parcels.AT_BUILDING));
        assertThat(done.stop().state()).isEqualTo(Stop.State.HANDED_OVER);
        assertThat(done.stop().takeover().difference()).isNull();
    }

    @Test
    void whatIsNotAcceptedGoesBackWithoutUsingAnAttempt() {
        var done = take(run, codes("A"), null, "one is missing");
        assertThat(done.missing()).hasSize(1).first().satisfies(step -> {
            assertThat(step.item().stage()).isEqualTo(Stage.FAILED);
            assertThat(step.item().attempts()).isZero();
            assertThat(step.item().moments().retryFrom()).isEqualTo(Town.at("16:30"));
            assertThat(step.link().to()).isEqualTo(Party.reception("gate"));
        });
        assertThat(done.stop().takeover().accepted()).isEqualTo(1);
        assertThat(done.stop().pending()).isEqualTo(1);
    }

    @Test
    void aDifferenceNeedsItsReason() {
        assertThat(refusal(run, codes("A"), null).violations())
                .first()
                .satisfies(violation -> assertThat(violation.field()).isEqualTo("difference"));
        assertThat(refusal(run, null, 1).violations().get(0).field()).isEqualTo("difference");
    }

    @Test
    void aCountThatIsShortLeavesEverythingAtTheBuildingAndTheDifferenceOnRecord() {
        var done = take(run, null, 1, "counted one");
        assertThat(done.accepted()).hasSize(2);
        assertThat(done.missing()).isEmpty();
        assertThat(done.stop().takeover().difference()).isEqualTo("counted one");
    }

    @Test
    void whoCountsNoneTakesNothingOver() {
        var done = take(run, null, 0, "nobody there");
        assertThat(done.accepted()).isEmpty();
        assertThat(done.missing())
                .hasSize(2)
                .allSatisfy(step -> assertThat(step.link().to()).isEqualTo(Party.reception("gate")));
        assertThat(done.stop().takeover().accepted()).isZero();
        assertThat(done.run().isCompleted()).isTrue();
    }

    @Test
    void moreThanWasSentIsNoCount() {
        assertThat(refusal(run, null, 3).violations().get(0).field()).isEqualTo("acceptedCount");
    }

    @Test
    void aCodeThatWasNotSentIsRefused() {
        assertThat(refusal(run, codes("A", "X"), null).violations().get(0).field())
                .isEqualTo("accepted");
    }

    @Test
    void nothingAcceptedEndsTheStopAndTheRun() {
        assertThat(take(run, List.of(), null, "nobody there").run().isCompleted())
                .isTrue();
    }

    @Test
    void aStopIsTakenOverOnce() {
        var after = take(run, codes("A", "B"), null, null).run();
        assertThat(refusal(after, codes("A", "B"), null).code()).isEqualTo("already-handed-over");
    }

    @Test
    void aRunThatHasNotLeftIsNotTakenOver() {
        assertThat(refusal(planned, codes("A", "B"), null).code()).isEqualTo("not-departed");
    }

    @Test
    void aBuildingThatIsNotOnTheWayIsUnknown() {
        var elsewhere =
                new HandOver(Parcels.RUN, "9", codes("A"), null, null, Parcels.AT_BUILDING, Parcels.scan("over"));
        var refusal = catchThrowableOfType(Refusal.class, () -> rules(run).take(elsewhere));
        assertThat(refusal.code()).isEqualTo("unknown-stop");
    }

    private HandedOver take(Run of, List<PackageCode> accepted, Integer count, String difference) {
        return rules(of)
                .take(new HandOver(
                        Parcels.RUN, "1", accepted, count, difference, Parcels.AT_BUILDING, Parcels.scan("over")));
    }

    private Refusal refusal(Run of, List<PackageCode> accepted, Integer count) {
        return catchThrowableOfType(Refusal.class, () -> take(of, accepted, count, null));
    }

    private HandOverRules rules(Run of) {
        return new HandOverRules(of, items, new DoorTerms(Town.usual()), Town.at("10:50"));
    }

    private static List<PackageCode> codes(String... codes) {
        return List.of(codes).stream().map(PackageCode::new).toList();
    }
}
