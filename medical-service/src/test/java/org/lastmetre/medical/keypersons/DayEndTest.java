package org.lastmetre.medical.keypersons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.medical.keypersons.Calling.RULES;
import static org.lastmetre.medical.keypersons.Calling.calledInVainAt;
import static org.lastmetre.medical.keypersons.Calling.due;
import static org.lastmetre.medical.keypersons.Calling.minutes;
import static org.lastmetre.medical.keypersons.Calling.reached;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lastmetre.medical.trips.Door;

/** What becomes of those who were not reached when time is up, and of those who leave the ledger. */
class DayEndTest {
    private static final Instant MIDNIGHT = minutes(900);

    @Test
    void whoWasNotCalledIsMissedForWantOfACallerOrOfACall() {
        assertThat(due().dayEnded(MIDNIGHT).after().reason()).isEqualTo(Reason.NO_CALLER);
        var shared = due().calledBy(new CallerId("chen"));
        assertThat(shared.dayEnded(MIDNIGHT).after().reason()).isEqualTo(Reason.NOT_CALLED);
    }

    @Test
    void whoWasCalledOnceOrNotVisitedIsMissedForThat() {
        assertThat(calledInVainAt(0).dayEnded(MIDNIGHT).after().reason()).isEqualTo(Reason.NOT_CALLED_AGAIN);
        var visit = calledInVainAt(0, 60).dayEnded(MIDNIGHT);
        assertThat(visit.after().reason()).isEqualTo(Reason.NOT_VISITED);
        assertThat(visit.endsVisit()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(CheckInState.class)
    void nobodyIsLeftOpenAndNobodyIsMissedTwice(CheckInState state) {
        var ended = CheckInTest.in(state).dayEnded(MIDNIGHT);
        assertThat(ended.after().state().isOpen()).isFalse();
        assertThat(ended.isMissed()).isEqualTo(state.isOpen());
        assertThat(ended.after().dayEnded(MIDNIGHT.plusSeconds(1)).isSomething())
                .isFalse();
    }

    @Test
    void whoIsReachedAfterMidnightIsAnsweredAndItStaysKnownThatItWasLate() {
        var missed = calledInVainAt(0).dayEnded(MIDNIGHT).after();
        var late = missed.told(reached(Condition.WELL, minutes(870)), RULES, minutes(910));
        assertThat(late.after().state()).isEqualTo(CheckInState.ANSWERED);
        assertThat(late.after().reason()).isEqualTo(Reason.NOT_CALLED_AGAIN);
    }

    @Test
    void aVisitThatNobodyMakesIsTheCoordinatorsAfterItsTimeAndNotAMinuteEarlier() {
        var visit = calledInVainAt(0, 60);
        assertThat(visit.visitOverdue(minutes(119)).isSomething()).isFalse();
        var overdue = visit.visitOverdue(minutes(120));
        assertThat(overdue.isMissed()).isTrue();
        assertThat(overdue.after().reason()).isEqualTo(Reason.NOT_VISITED);
    }

    @ParameterizedTest
    @EnumSource(CheckInState.class)
    void onlyAVisitCanBeOverdue(CheckInState state) {
        var overdue = CheckInTest.in(state).visitOverdue(MIDNIGHT);
        assertThat(overdue.isSomething()).isEqualTo(state == CheckInState.VISIT);
    }

    @ParameterizedTest
    @EnumSource(CheckInState.class)
    void whoNeedsNoCallsAnyMoreLeavesWhatIsOpenAndKeepsWhatHappened(CheckInState state) {
        var withdrawn = CheckInTest.in(state).withdrawn(minutes(200));
        assertThat(withdrawn.isSomething()).isEqualTo(state.isOpen());
        assertThat(withdrawn.isMissed()).isFalse();
        assertThat(withdrawn.after().dayEnded(MIDNIGHT).isMissed()).isFalse();
    }

    @Test
    void whoIsToBeCalledAfterAllBeginsAnew() {
        var restored = calledInVainAt(0).withdrawn(minutes(10)).after().restored(minutes(20));
        assertThat(restored.after().state()).isEqualTo(CheckInState.DUE);
        assertThat(restored.after().calls()).isEqualTo(Calls.NONE);
        assertThat(due().restored(minutes(20)).isSomething()).isFalse();
    }

    @Test
    void whoMovesIsCalledAtTheNewDoorButAVisitGoesWhereItWasAskedFor() {
        var elsewhere = new Spot(new Door("8", "2", "502"), "G2");
        assertThat(calledInVainAt(0).at(elsewhere, minutes(10)).after().spot()).isEqualTo(elsewhere);
        assertThat(calledInVainAt(0, 60).at(elsewhere, minutes(70)).isSomething())
                .isFalse();
        assertThat(due().at(Calling.SPOT, minutes(70)).isSomething()).isFalse();
    }
}
