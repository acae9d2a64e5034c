package org.lastmetre.sanitation.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.refusal.Refusal;

class CountsTest {
    private Session session;

    @BeforeEach
    void buildingOneIsCalled() {
        session = Queue.session()
                .call("1", Queue.community(), Queue.NINE)
                .orElseThrow()
                .session();
    }

    @Test
    void whoComesDownIsPresent() {
        var after = Queue.after(session, "1", 1);
        assertThat(after.line("1").counts()).isEqualTo(new Counts(1, 0, 0, 0));
        assertThat(after.line("1").open()).isEqualTo(39);
    }

    @Test
    void theSameToldAgainChangesNothing() {
        assertThat(session.found("1", Outcome.PRESENT, Outcome.PRESENT, Queue.NINE))
                .isEmpty();
    }

    @Test
    void whoWasAbsentMayStillCome() {
        var absent = session.found("1", null, Outcome.ABSENT, Queue.NINE)
                .orElseThrow()
                .session();
        var came = absent.found("1", Outcome.ABSENT, Outcome.PRESENT, Queue.NINE)
                .orElseThrow()
                .session();
        assertThat(came.line("1").counts()).isEqualTo(new Counts(1, 0, 0, 0));
    }

    @Test
    void whoCantComeDownIsWaitedForAtItsDoor() {
        var wanted = session.found("2", null, Outcome.DOORSTEP_WANTED, Queue.NINE)
                .orElseThrow()
                .session();
        assertThat(wanted.line("2").counts().doorstepWanted()).isEqualTo(1);
        var done = wanted.found("2", Outcome.DOORSTEP_WANTED, Outcome.DOORSTEP_DONE, Queue.NINE)
                .orElseThrow()
                .session();
        assertThat(done.line("2").counts()).isEqualTo(new Counts(0, 0, 0, 1));
    }

    @Test
    void whoWasSampledIsNotSampledAgain() {
        for (var sampled : new Outcome[] {Outcome.PRESENT, Outcome.DOORSTEP_DONE}) {
            assertThatThrownBy(() -> session.found("1", sampled, Outcome.ABSENT, Queue.NINE))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.code()).isEqualTo("already-sampled"));
        }
    }

    @Test
    void nobodyIsPresentBeforeItsBuildingIsCalled() {
        assertThatThrownBy(() -> session.found("2", null, Outcome.PRESENT, Queue.NINE))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("not-called"));
    }

    @Test
    void aClosedSessionAccountsForEveryHousehold() {
        var some = Queue.after(session, "1", 3);
        var closed = some.closed(Queue.at("12:00")).orElseThrow();
        assertThat(closed.session().counts()).isEqualTo(new Counts(3, 117, 0, 0));
        assertThat(closed.session().counts().sum()).isEqualTo(closed.session().households());
        assertThat(closed.session().closed(Queue.at("12:01"))).isEmpty();
        assertThatThrownBy(() -> closed.session().found("1", null, Outcome.PRESENT, Queue.NINE))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("session-closed"));
    }
}
