package org.lastmetre.dispatch.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lastmetre.dispatch.Town;
import org.lastmetre.dispatch.deliveries.Parcels;
import org.lastmetre.dispatch.volunteers.Reach;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.PackageCode;

class RunAccessTest {
    private static final VolunteerId RUNNER = new VolunteerId("ann");
    private static final VolunteerId AT_ONE = new VolunteerId("bo");
    private static final VolunteerId AT_TWO = new VolunteerId("cai");
    private static final VolunteerId STRANGER = new VolunteerId("dan");

    private final Run run = Run.planned(
            Parcels.RUN, Town.ID, "G1", RUNNER, List.of(stop("1", AT_ONE), stop("2", AT_TWO)), Town.at("10:31"));
    private final Run left = run.departed(run.stops());
    private final Run done = left.settled("1", 1).settled("2", 1);

    @Test
    void whoHasAPartInARunSeesItWhileItIsUnderWay() {
        for (var person : List.of(RUNNER, AT_ONE, AT_TWO)) {
            assertThat(of(person).sees(run)).isTrue();
            assertThat(of(person).sees(done)).isFalse();
        }
        assertThat(of(STRANGER).sees(run)).isFalse();
    }

    @Test
    void staffSeesRunsThatAreDone() {
        assertThat(new RunAccess(Reach.all()).seen(done).stops()).hasSize(2);
    }

    @Test
    void theRunnerHasAllStopsAndABuildingsVolunteerItsOwn() {
        assertThat(of(RUNNER).stops(run)).hasSize(2);
        assertThat(of(AT_TWO).stops(run)).extracting(Stop::building).containsExactly("2");
    }

    @Test
    void onlyTheRunnerLeaves() {
        assertThatCode(() -> of(RUNNER).mayDepart(run)).doesNotThrowAnyException();
        assertThat(code(() -> of(AT_ONE).mayDepart(run))).isEqualTo("unknown-run");
        assertThat(code(() -> of(STRANGER).mayDepart(run))).isEqualTo("unknown-run");
        assertThat(code(() -> of(RUNNER).mayDepart(done))).isEqualTo("unknown-run");
    }

    @Test
    void theRunnerAndWhoTakesOverMaySayThatItWasTakenOver() {
        assertThatCode(() -> of(RUNNER).mayHandOver(left, "1", AT_ONE)).doesNotThrowAnyException();
        assertThatCode(() -> of(RUNNER).mayHandOver(left, "1", RUNNER)).doesNotThrowAnyException();
        assertThatCode(() -> of(AT_ONE).mayHandOver(left, "1", AT_ONE)).doesNotThrowAnyException();
    }

    @Test
    void nobodyElseCanBeNamedAsWhoTookOver() {
        var refusal = catchThrowableOfType(Refusal.class, () -> of(RUNNER).mayHandOver(left, "1", AT_TWO));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.violations()).extracting("field").containsExactly("by");
        assertThat(code(() -> of(AT_ONE).mayHandOver(left, "1", RUNNER))).isEqualTo("invalid");
        assertThatCode(() -> new RunAccess(Reach.all()).mayHandOver(left, "1", STRANGER))
                .doesNotThrowAnyException();
    }

    @Test
    void aStopOfSomebodyElseIsRefusedAsOneThatIsNotThere() {
        assertThat(refusal(() -> of(AT_TWO).mayHandOver(left, "1", AT_TWO)))
                .hasMessage(refusal(() -> of(AT_TWO).mayHandOver(left, "9", AT_TWO))
                        .getMessage()
                        .replace("stop at 9", "stop at 1"))
                .extracting(Refusal::code)
                .isEqualTo("unknown-stop");
        assertThat(code(() -> of(STRANGER).mayHandOver(left, "1", STRANGER))).isEqualTo("unknown-run");
        assertThat(code(() -> of(AT_ONE).mayHandOver(done, "1", AT_ONE))).isEqualTo("unknown-run");
    }

    @Test
    void aVolunteerSeesWhatIsStillCarriedAndStaffEverything() {
        var elsewhere = Parcels.sealed("P");
        assertThat(of(RUNNER).sees(run, Parcels.planned("P"))).isTrue();
        assertThat(of(RUNNER).sees(run, elsewhere)).isFalse();
        assertThat(new RunAccess(Reach.all()).sees(run, elsewhere)).isTrue();
    }

    private static RunAccess of(VolunteerId person) {
        return new RunAccess(Reach.only(person));
    }

    private static Refusal refusal(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }

    private static String code(ThrowingCallable call) {
        return refusal(call).code();
    }

    private static Stop stop(String building, VolunteerId volunteer) {
        return Stop.planned(building, volunteer, List.of(Parcels.BATCH), List.of(new PackageCode("P-" + building)));
    }
}
