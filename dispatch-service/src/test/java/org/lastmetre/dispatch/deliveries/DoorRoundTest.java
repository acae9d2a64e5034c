package org.lastmetre.dispatch.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lastmetre.dispatch.Town;
import org.lastmetre.dispatch.deliveries.DoorReport.Outcome;
import org.lastmetre.dispatch.volunteers.Reach;
import org.lastmetre.kit.commit.Result;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.PackageCode;

class DoorRoundTest {
    private final DoorRound round = new DoorRound(
            Map.of(new PackageCode("P"), Parcels.atBuilding("P")),
            Set.of(),
            id -> Town.find(Town.usual(), id),
            Parcels.now());

    @Test
    void ofTwoReportsOfOnePackageTheSecondIsRefused() {
        var results = round.all(List.of(report("P", "one"), report("P", "two")));
        assertThat(results.get(0)).isInstanceOf(Result.Done.class);
        assertThat(code(results.get(1))).isEqualTo("already-delivered");
        assertThat(round.changed()).hasSize(1);
    }

    @Test
    void anUnknownPackageDoesNotDisturbTheOthers() {
        var results = round.all(List.of(report("Q", "one"), report("P", "two")));
        assertThat(code(results.get(0))).isEqualTo("unknown-package");
        assertThat(round.steps()).hasSize(1);
    }

    private static DoorReport report(String code, String scan) {
        return new DoorReport(
                new PackageCode(code), Outcome.DELIVERED, null, "bo", null, Parcels.scan(scan), Reach.all());
    }

    private static String code(Result<DoorStep> result) {
        return result instanceof Result.Refused<DoorStep> refused
                ? refused.refusal().code()
                : "done";
    }

    @Test
    void refusalsAreOfTheKindThatTheyMean() {
        var result = round.all(List.of(report("Q", "one"))).get(0);
        assertThat(((Result.Refused<DoorStep>) result).refusal().kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }
}
