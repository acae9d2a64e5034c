package org.lastmetre.dispatch.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.addresses.Household;
import org.lastmetre.dispatch.Town;
import org.lastmetre.dispatch.deliveries.Item;
import org.lastmetre.dispatch.deliveries.Parcels;
import org.lastmetre.dispatch.deliveries.Stage;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.Containment;
import org.lastmetre.kit.vocabulary.PackageCode;

class RunPlannerTest {
    @Test
    void theRunnerWhoDidLeastTodayGoes() {
        var plan = plan(
                List.of(item("P", "1", 2)),
                People.free(People.runner("ann", 25, 9)),
                People.free(People.runner("zoe", 25, 1)));
        assertThat(plan.runs()).extracting(run -> run.runner().value()).containsExactly("zoe");
        assertThat(plan.items()).extracting(Item::stage).containsExactly(Stage.PLANNED);
    }

    @Test
    void equalsGoInTheOrderOfTheirIds() {
        var plan = plan(
                List.of(item("P", "1", 2)),
                People.free(People.runner("zoe", 25, 1)),
                People.free(People.runner("ann", 25, 1)));
        assertThat(plan.runs()).extracting(run -> run.runner().value()).containsExactly("ann");
    }

    @Test
    void nobodyIsGivenASecondRun() {
        assertThat(plan(List.of(item("P", "1", 2)), People.busy(People.runner("ann", 25, 0)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aRunnerOfAnotherGridIsNotAsked() {
        assertThat(plan(List.of(item("P", "4", 2)), People.free(People.runner("ann", 25, 0)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void theLoadStaysWithinWhatTheRunnerCarries() {
        var items = List.of(item("A", "1", 12), item("B", "2", 12), item("C", "3", 12));
        var plan = plan(items, People.free(People.runner("ann", 25, 0)), People.free(People.runner("bob", 25, 0)));
        assertThat(plan.runs()).hasSize(2);
        assertThat(plan.runs().get(0).packages()).hasSize(2);
    }

    @Test
    void stopsAreInWalkingOrderAndSoAreTheDoors() {
        var items = List.of(
                Parcels.sealed("A", Category.FOOD, Town.door("3", "1", "301"), 1),
                Parcels.sealed("B", Category.FOOD, Town.door("1", "2", "101"), 1),
                Parcels.sealed("C", Category.FOOD, Town.door("1", "1", "1102"), 1),
                Parcels.sealed("D", Category.FOOD, Town.door("1", "1", "201"), 1));
        var run = plan(items, People.free(People.runner("ann", 25, 0))).runs().get(0);
        assertThat(run.stops()).extracting(Stop::building).containsExactly("1", "3");
        assertThat(run.packages()).extracting(PackageCode::value).containsExactly("D", "C", "B", "A");
    }

    @Test
    void theBuildingsVolunteerWithLeastWorkTakesOver() {
        var plan = plan(
                List.of(item("P", "1", 2)),
                People.free(People.runner("ann", 25, 0)),
                People.free(People.atBuilding("bo", "1", 5)),
                People.free(People.atBuilding("cy", "1", 2)),
                People.free(People.atBuilding("di", "2", 0)));
        assertThat(plan.runs().get(0).stops().get(0).volunteer()).hasToString("cy");
    }

    @Test
    void withNobodyAtTheBuildingTheRunnerGoesToTheDoors() {
        var plan = plan(List.of(item("P", "1", 2)), People.free(People.runner("ann", 25, 0)));
        assertThat(plan.runs().get(0).stops().get(0).volunteer()).hasToString("ann");
    }

    @Test
    void aBuildingHeavierThanAnyoneCarriesIsSplit() {
        var items = List.of(item("A", "1", 20), item("B", "1", 20), item("C", "1", 20));
        var plan = plan(items, People.free(People.runner("ann", 25, 0)), People.free(People.runner("bob", 25, 0)));
        assertThat(plan.runs()).hasSize(2).allSatisfy(run -> assertThat(run.packages())
                .hasSize(1));
    }

    @Test
    void aPackageTooHeavyForAllGoesAloneWithTheStrongest() {
        var items = List.of(item("A", "1", 60), item("B", "1", 1), item("C", "2", 1));
        var plan = plan(items, People.free(People.runner("ann", 25, 0)), People.free(People.runner("bob", 40, 3)));
        assertThat(plan.runs()).hasSize(2);
        assertThat(plan.runs().get(1).runner()).hasToString("bob");
        assertThat(plan.runs().get(1).packages()).containsExactly(new PackageCode("A"));
    }

    @Test
    void aPackageTooHeavyForAllWaitsForTheStrongest() {
        var plan = plan(
                List.of(item("A", "1", 60)),
                People.free(People.runner("ann", 25, 0)),
                People.busy(People.runner("bob", 40, 3)));
        assertThat(plan.isEmpty()).isTrue();
    }

    @Test
    void heldBuildingsAndThoseThatCollectAreLeftOut() {
        for (var state : List.of(Containment.HELD, Containment.GATE_PICKUP)) {
            var plan =
                    plan(Town.with("1", state), List.of(item("P", "1", 2)), People.free(People.runner("ann", 25, 0)));
            assertThat(plan.isEmpty()).isTrue();
        }
    }

    @Test
    void workIsCountedForRunnerAndVolunteer() {
        var plan = plan(
                List.of(item("P", "1", 2), item("Q", "1", 2)),
                People.free(People.runner("ann", 25, 0)),
                People.free(People.atBuilding("bo", "1", 0)));
        assertThat(plan.work()).hasSize(2).allSatisfy((who, packages) -> assertThat(packages)
                .isEqualTo(2));
    }

    @Test
    void aBuildingIsOfTheGridItIsInNow() {
        var moved = Parcels.sealed("P", Category.FOOD, new Household("4", "1", "301", "G1"), 1);
        assertThat(plan(List.of(moved), People.free(People.runner("ann", 25, 0)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aBuildingThatIsGoneIsOfTheGridItWasIn() {
        var gone = Parcels.sealed("P", Category.FOOD, new Household("77", "1", "301", "G1"), 1);
        var plan = plan(List.of(gone), People.free(People.runner("ann", 25, 0)));
        assertThat(plan.runs()).extracting(Run::grid).containsExactly("G1");
    }

    private static Item item(String code, String building, double kg) {
        return Parcels.sealed(code, Category.FOOD, Town.door(building, "1", "301"), kg);
    }

    private static Plan plan(List<Item> items, Worker... workers) {
        return plan(Town.usual(), items, workers);
    }

    private static Plan plan(Community community, List<Item> items, Worker... workers) {
        return new RunPlanner(community, UUID::randomUUID, Town.at("10:31")).plan(items, List.of(workers));
    }
}
