package org.lastmetre.sanitation.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.refusal.Refusal;

class SlotsTest {
    @Test
    void slotsFollowEachOtherAsFastAsTheTablesAre() {
        assertThat(Queue.session().lines())
                .extracting(Line::slotAt)
                .containsExactly(Queue.at("09:00"), Queue.at("09:30"), Queue.at("10:00"));
    }

    @Test
    void householdsAreThoseOfTheDirectory() {
        assertThat(Queue.session().lines()).extracting(Line::households).containsOnly(40);
        assertThat(Queue.session().households()).isEqualTo(120);
    }

    @Test
    void anUnknownGridIsRefused() {
        var elsewhere = new NewSession(Queue.ID, "G9", Queue.NINE, Queue.PACE, "crew");
        assertThatThrownBy(() -> elsewhere.opened(Queue.community(), new SessionId(new UUID(1, 1)), Queue.NINE))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("unknown-grid"));
    }

    @Test
    void aBuildingIsCalledAtItsSlotAndNotAMinuteBefore() {
        var session = Queue.session();
        assertThat(session.callDue(Queue.community(), Queue.at("08:59"))).isEmpty();
        assertThat(session.callDue(Queue.community(), Queue.NINE)).hasValueSatisfying(moved -> {
            assertThat(moved.step().type()).isEqualTo(StepType.BuildingCalled);
            assertThat(moved.step().building()).isEqualTo("1");
        });
    }

    @Test
    void theNextWaitsUntilTheQueueIsShortHoweverLateItsSlotIs() {
        var called = Queue.session()
                .callDue(Queue.community(), Queue.NINE)
                .orElseThrow()
                .session();
        var twentyWait = Queue.after(called, "1", 20);
        assertThat(twentyWait.queue()).isEqualTo(20);
        assertThat(twentyWait.callDue(Queue.community(), Queue.at("10:30"))).isEmpty();
        var nineteenWait = Queue.after(called, "1", 21);
        assertThat(nineteenWait.callDue(Queue.community(), Queue.at("09:29"))).isEmpty();
        assertThat(nineteenWait.callDue(Queue.community(), Queue.at("09:30")))
                .hasValueSatisfying(moved -> assertThat(moved.step().building()).isEqualTo("2"));
    }

    @Test
    void aHeldBuildingIsPassedByAndCalledOnceItIsNot() {
        var held = Queue.community("1");
        var session = Queue.session();
        assertThat(session.callDue(held, Queue.NINE))
                .as("the next one's slot has not come")
                .isEmpty();
        var next = session.callDue(held, Queue.at("09:30")).orElseThrow();
        assertThat(next.step().building()).isEqualTo("2");
        var free = Queue.after(next.session(), "2", 40).callDue(Queue.community(), Queue.at("09:31"));
        assertThat(free)
                .hasValueSatisfying(moved -> assertThat(moved.step().building()).isEqualTo("1"));
        assertThatThrownBy(() -> session.call("1", held, Queue.NINE))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("building-held"));
    }

    @Test
    void aClockThatJumpsCallsOneAfterAnotherAllTheSame() {
        var late = Queue.at("12:00");
        var first =
                Queue.session().callDue(Queue.community(), late).orElseThrow().session();
        assertThat(first.callDue(Queue.community(), late)).isEmpty();
        assertThat(Queue.after(first, "1", 40).callDue(Queue.community(), late)).isPresent();
    }

    @Test
    void aCallAheadOfItsSlotIsOneAndItsRepeatNone() {
        var called =
                Queue.session().call("3", Queue.community(), Queue.at("08:30")).orElseThrow();
        assertThat(called.session().call("3", Queue.community(), Queue.at("08:31")))
                .isEmpty();
        assertThat(called.session().line("3").calledAt()).isEqualTo(Queue.at("08:30"));
    }
}
