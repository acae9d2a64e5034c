package org.lastmetre.e2e.faults.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.e2e.demo.Json;
import org.lastmetre.e2e.faults.harm.Inflicted;
import org.lastmetre.e2e.faults.history.Kind;
import org.lastmetre.e2e.faults.history.Operation;
import org.lastmetre.e2e.faults.history.Outcome;

class WorthItTest {
    private static final Inflicted HAPPENED = new Inflicted("kill kafka", 0, 1, "", true);
    private static final Inflicted PREVENTED = new Inflicted("kill kafka", 0, 1, "kafka is down", true);

    @Test
    void aFaultAndASuccessOfEveryKindAreEnough() {
        assertThat(new WorthIt(List.of(HAPPENED)).check(all(1, new Outcome.Ok(200, Json.object()))))
                .isEmpty();
    }

    @Test
    void aRunWithoutAFaultShowsNothing() {
        assertThat(new WorthIt(List.of(PREVENTED)).check(all(1, new Outcome.Ok(200, Json.object()))))
                .extracting(Violation::what)
                .containsExactly("no fault happened");
    }

    @Test
    void operationsThatNeverSucceededShowNothing() {
        assertThat(new WorthIt(List.of(HAPPENED)).check(all(1, new Outcome.Unknown("lost"))))
                .hasSize(Kind.values().length)
                .extracting(Violation::what)
                .contains("no hand-over worked after the faults");
    }

    @Test
    void whatHasNotSucceededYetIsMissing() {
        var done = all(1, new Outcome.Ok(200, Json.object()));
        var lost = new Operation(Kind.DISPOSAL, "d", 0, 1, 1, new Outcome.Unknown("lost"));

        assertThat(new WorthIt(List.of(HAPPENED)).missing(done)).isEmpty();
        assertThat(new WorthIt(List.of(HAPPENED)).missing(List.of(done.get(0), lost)))
                .hasSize(Kind.values().length - 1)
                .contains(Kind.DISPOSAL)
                .doesNotContain(Kind.ORDER);
    }

    @Test
    void whatWorkedBeforeTheLastFaultOnlyDoesNotCount() {
        var before = all(0, new Outcome.Ok(200, Json.object()));

        assertThat(new WorthIt(List.of(HAPPENED)).missing(before))
                .contains(Kind.ORDER, Kind.TRIP_CANCELLATION)
                .doesNotContain(Kind.ROUND);
    }

    private static List<Operation> all(long began, Outcome outcome) {
        return Arrays.stream(Kind.values())
                .map(kind -> new Operation(kind, kind.name(), began, began + 1, 1, outcome))
                .toList();
    }
}
