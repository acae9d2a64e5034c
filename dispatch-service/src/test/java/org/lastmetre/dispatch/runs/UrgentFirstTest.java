package org.lastmetre.dispatch.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.dispatch.Town;
import org.lastmetre.dispatch.deliveries.Item;
import org.lastmetre.dispatch.deliveries.Parcels;
import org.lastmetre.dispatch.volunteers.Role;
import org.lastmetre.dispatch.volunteers.Volunteer;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.PackageCode;

/** What is carried first when there are too few hands. */
class UrgentFirstTest {
    @Test
    void medicineGoesFirst() {
        var items = List.of(item("A", "2", 25), medicine("M", "1", 1));
        var run = plan(items, People.free(People.runner("ann", 25, 0))).runs().get(0);
        assertThat(run.packages()).extracting(PackageCode::value).containsExactly("M");
    }

    @Test
    void medicineOfOneGridGoesBeforeFoodOfAnother() {
        var items = List.of(item("A", "1", 25), medicine("M", "4", 1));
        var run = plan(items, People.free(inBothGrids("ann"))).runs().get(0);
        assertThat(run.grid()).isEqualTo("G2");
        assertThat(run.packages()).extracting(PackageCode::value).containsExactly("M");
    }

    @Test
    void medicineOfOneBuildingGoesBeforeFoodOfAnother() {
        var items = List.of(medicine("M", "1", 1), item("A", "1", 24), medicine("N", "2", 1));
        var run = plan(items, People.free(People.runner("ann", 25, 0))).runs().get(0);
        assertThat(run.packages()).extracting(PackageCode::value).containsExactly("M", "N");
    }

    @Test
    void whoTakesMedicineTakesFoodAlong() {
        var items = List.of(item("A", "1", 2), medicine("M", "4", 1), item("B", "4", 2));
        var plan = plan(items, People.free(inBothGrids("ann")), People.free(inBothGrids("bob")));
        assertThat(plan.runs()).extracting(Run::grid).containsExactly("G2", "G1");
        assertThat(plan.runs().get(0).packages()).hasSize(2);
    }

    @Test
    void medicineTooHeavyForAllGoesAloneBeforeFood() {
        var items = List.of(item("A", "1", 2), medicine("M", "2", 60));
        var run = plan(items, People.free(People.runner("ann", 25, 0))).runs().get(0);
        assertThat(run.packages()).extracting(PackageCode::value).containsExactly("M");
    }

    @Test
    void theGridThatHasWaitedLongestGoesFirst() {
        var waiting = item("B", "4", 2);
        var later = item("A", "1", 2)
                .planned(Parcels.RUN, Parcels.AT_BUILDING, Town.at("10:00"))
                .unplanned(Town.at("10:00"));
        var plan = plan(List.of(later, waiting), People.free(inBothGrids("ann")));
        assertThat(plan.runs()).extracting(Run::grid).containsExactly("G2");
    }

    private static Volunteer inBothGrids(String id) {
        return People.volunteer(id, Set.of(Role.GRID_RUNNER), Set.of("G1", "G2"), Set.of(), 25, 0);
    }

    private static Item medicine(String code, String building, double kg) {
        return Parcels.sealed(code, Category.MEDICINE, Town.door(building, "1", "101"), kg);
    }

    private static Item item(String code, String building, double kg) {
        return Parcels.sealed(code, Category.FOOD, Town.door(building, "1", "301"), kg);
    }

    private static Plan plan(List<Item> items, Worker... workers) {
        return new RunPlanner(Town.usual(), UUID::randomUUID, Town.at("10:31")).plan(items, List.of(workers));
    }
}
