package org.lastmetre.dispatch.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lastmetre.dispatch.Town;
import org.lastmetre.dispatch.deliveries.Item;
import org.lastmetre.dispatch.deliveries.Parcels;
import org.lastmetre.dispatch.deliveries.Party;
import org.lastmetre.dispatch.deliveries.Stage;
import org.lastmetre.dispatch.deliveries.Step;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.Containment;
import org.lastmetre.kit.vocabulary.PackageCode;

class DepartureTest {
    private final Item one = planned("A", "1");
    private final Item two = planned("B", "2");
    private final Map<PackageCode, Item> items = Map.of(one.code(), one, two.code(), two);
    private final Run run =
            Run.planned(Parcels.RUN, Town.ID, "G1", Parcels.RUNNER, List.of(stop(one), stop(two)), Town.at("10:31"));

    @Test
    void theRunnerHasEverythingInHand() {
        var departure = depart(run, Town.usual());
        assertThat(departure.run().state()).isEqualTo(Run.State.DEPARTED);
        assertThat(departure.out())
                .hasSize(2)
                .allSatisfy(step -> assertThat(step.link().to()).isEqualTo(Party.volunteer(Parcels.RUNNER)));
    }

    @Test
    void aStopThatWasHeldMeanwhileIsLeftOut() {
        var departure = depart(run, Town.with("1", Containment.HELD));
        assertThat(departure.run().stops()).extracting(Stop::building).containsExactly("2");
        assertThat(departure.out())
                .extracting(Step::item)
                .extracting(Item::code)
                .containsExactly(two.code());
        assertThat(departure.left()).extracting(Item::stage).containsExactly(Stage.SEALED);
        assertThat(departure.work()).containsEntry(Parcels.RUNNER, -1);
    }

    @Test
    void aRunWithoutAnyStopLeftIsOver() {
        var only = Run.planned(Parcels.RUN, Town.ID, "G1", Parcels.RUNNER, List.of(stop(one)), Town.at("10:31"));
        assertThat(depart(only, Town.with("1", Containment.HELD)).run().isCompleted())
                .isTrue();
    }

    @Test
    void aRunThatIsCalledOffLeavesEverythingToOthers() {
        var off = Departure.calledOff(run, items, Town.at("10:40"));
        assertThat(off.run().isCompleted()).isTrue();
        assertThat(off.out()).isEmpty();
        assertThat(off.left()).hasSize(2).extracting(Item::stage).containsOnly(Stage.SEALED);
        assertThat(off.leftOut()).containsExactly("1", "2");
        assertThat(off.work()).containsEntry(Parcels.RUNNER, -2).containsEntry(Parcels.AT_BUILDING, -2);
    }

    @Test
    void whatWasCollectedMeanwhileIsNotWaitedFor() {
        var collected = new HashMap<>(items);
        collected.put(one.code(), Parcels.sealed("A"));
        var left = Departure.of(run, collected, Town.usual(), Parcels.scan("leave"), Town.at("10:40"));
        assertThat(left.run().stop("1").orElseThrow().isDone()).isTrue();
        assertThat(left.run().stop("2").orElseThrow().pending()).isEqualTo(1);
    }

    @Test
    void aRunLeavesOnce() {
        var departed = depart(run, Town.usual()).run();
        var refusal = catchThrowableOfType(Refusal.class, () -> depart(departed, Town.usual()));
        assertThat(refusal.code()).isEqualTo("already-departed");
    }

    private Departure depart(Run leaving, Community community) {
        return Departure.of(leaving, items, community, Parcels.scan("leave"), Town.at("10:40"));
    }

    private static Stop stop(Item item) {
        return Stop.planned(item.door().building(), Parcels.AT_BUILDING, List.of(Parcels.BATCH), List.of(item.code()));
    }

    private static Item planned(String code, String building) {
        return Parcels.sealed(code, Category.FOOD, Town.door(building, "1", "301"), 1)
                .planned(Parcels.RUN, Parcels.AT_BUILDING, Town.at("10:31"));
    }
}
