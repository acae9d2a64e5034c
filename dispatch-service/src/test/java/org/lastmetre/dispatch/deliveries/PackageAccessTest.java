package org.lastmetre.dispatch.deliveries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.dispatch.Town;
import org.lastmetre.dispatch.deliveries.DoorReport.Outcome;
import org.lastmetre.dispatch.volunteers.Reach;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.PackageCode;

class PackageAccessTest {
    private static final PackageCode CODE = new PackageCode("P");
    private static final VolunteerId STRANGER = new VolunteerId("dan");

    @Test
    void aPackageIsItsVolunteersFromThePlanToTheDoor() {
        for (var item : List.of(Parcels.planned("P"), Parcels.out("P"), Parcels.atBuilding("P"))) {
            assertThat(reached(item, Parcels.AT_BUILDING)).isTrue();
            assertThat(reached(item, STRANGER)).isFalse();
        }
    }

    @Test
    void theRunnerHasItUntilSomebodyTookItOver() {
        assertThat(reached(Parcels.out("P"), Parcels.RUNNER)).isTrue();
        assertThat(reached(Parcels.atBuilding("P"), Parcels.RUNNER)).isFalse();
    }

    @Test
    void whatWaitsOrCameBackIsNobodys() {
        assertThat(reached(Parcels.sealed("P"), Parcels.AT_BUILDING)).isFalse();
        assertThat(reached(reported(Outcome.NO_ANSWER), Parcels.AT_BUILDING)).isFalse();
    }

    @Test
    void whatSomebodyDeliveredIsTheirsUntilTheRunIsDone() {
        var delivered = reported(Outcome.DELIVERED);
        assertThat(reached(delivered, Parcels.AT_BUILDING, Set.of(Parcels.RUN))).isTrue();
        assertThat(reached(delivered, Parcels.AT_BUILDING, Set.of())).isFalse();
        assertThat(reached(delivered, STRANGER, Set.of(Parcels.RUN))).isFalse();
    }

    @Test
    void onlyWhatVolunteersDeliveredBeforeHasToBeAskedFor() {
        var delivered = reported(Outcome.DELIVERED);
        assertThat(unsure(delivered, Reach.only(Parcels.AT_BUILDING))).containsExactly(Parcels.RUN);
        assertThat(unsure(delivered, Reach.all())).isEmpty();
        assertThat(unsure(Parcels.atBuilding("P"), Reach.only(Parcels.AT_BUILDING)))
                .isEmpty();
    }

    @Test
    void somebodyElsesIsRefusedAsOneThatIsNotThere() {
        var foreign = refusal(Parcels.atBuilding("P"), Reach.only(STRANGER));
        var none = refusal(null, Reach.only(STRANGER));
        assertThat(foreign.code()).isEqualTo("unknown-package");
        assertThat(foreign).hasMessage(none.getMessage());
    }

    @Test
    void staffReachesEveryPackage() {
        var access = PackageAccess.of(Map.of(), Set.of());
        assertThat(access.reached(CODE, Parcels.sealed("P"), Reach.all())).isNotNull();
        assertThat(refusal(null, Reach.all()).code()).isEqualTo("unknown-package");
    }

    private static Item reported(Outcome outcome) {
        var door = new Door(new DoorTerms(Town.usual()), Parcels.now());
        return door.report(Parcels.atBuilding("P"), report(outcome, Reach.all()))
                .after();
    }

    private static DoorReport report(Outcome outcome, Reach reach) {
        return new DoorReport(CODE, outcome, null, "bo", null, Parcels.scan("door"), reach);
    }

    private static Set<UUID> unsure(Item item, Reach reach) {
        return PackageAccess.unsure(Map.of(CODE, item), List.of(report(Outcome.DELIVERED, reach)));
    }

    private static boolean reached(Item item, VolunteerId by) {
        return reached(item, by, Set.of());
    }

    private static boolean reached(Item item, VolunteerId by, Set<UUID> underWay) {
        var access = PackageAccess.of(Map.of(CODE, item), underWay);
        return catchThrowableOfType(Refusal.class, () -> access.reached(CODE, item, Reach.only(by))) == null;
    }

    private static Refusal refusal(Item item, Reach reach) {
        var access = PackageAccess.of(Map.of(), Set.of());
        return catchThrowableOfType(Refusal.class, () -> access.reached(CODE, item, reach));
    }
}
