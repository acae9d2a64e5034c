package org.lastmetre.medical.keypersons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.medical.keypersons.Calling.NINE;
import static org.lastmetre.medical.keypersons.Calling.RULES;
import static org.lastmetre.medical.keypersons.Calling.calledInVainAt;
import static org.lastmetre.medical.keypersons.Calling.due;
import static org.lastmetre.medical.keypersons.Calling.inVain;
import static org.lastmetre.medical.keypersons.Calling.minutes;
import static org.lastmetre.medical.keypersons.Calling.reached;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of somebody who is called. */
class CheckInTest {
    @Test
    void whoDoesNotAnswerIsCalledAgainAfterAnHour() {
        var once = calledInVainAt(0);
        assertThat(once.state()).isEqualTo(CheckInState.UNANSWERED);
        assertThat(once.calls().next()).isEqualTo(NINE.plus(Duration.ofHours(1)));
        assertThat(once.calls().inVain()).isEqualTo(1);
    }

    @Test
    void aCallAfterFiftyNineMinutesDoesNotCount() {
        assertThat(calledInVainAt(0, 59)).isEqualTo(calledInVainAt(0));
    }

    @Test
    void aCallAfterSixtyMinutesSendsAVolunteer() {
        var change = calledInVainAt(0).told(inVain(minutes(60)), RULES, minutes(60));
        assertThat(change.after().state()).isEqualTo(CheckInState.VISIT);
        assertThat(change.asksForVisit()).isTrue();
        assertThat(change.after().calls().next()).isEqualTo(minutes(120));
    }

    @Test
    void aVisitInVainIsTheCoordinators() {
        var change = calledInVainAt(0, 60).told(inVain(minutes(80)), RULES, minutes(80));
        assertThat(change.after().state()).isEqualTo(CheckInState.ESCALATED);
        assertThat(change.after().reason()).isEqualTo(Reason.NOT_REACHED);
        assertThat(change.isMissed()).isTrue();
        assertThat(change.endsVisit()).isTrue();
    }

    @Test
    void aVisitInVainCountsWhateverThePhonesClockSaysAndOnlyWhileItIsAwaited() {
        var atDoor = Answer.ofVisit(Calling.ID, false, "lin", minutes(-600));
        assertThat(in(CheckInState.VISIT).told(atDoor, RULES, minutes(80)).isMissed())
                .isTrue();
        for (var state : CheckInState.values()) {
            assertThat(in(state).told(atDoor, RULES, minutes(80)).isSomething()).isEqualTo(state == CheckInState.VISIT);
        }
    }

    @Test
    void aRepeatOfACallInVainIsNoSecondOne() {
        var once = calledInVainAt(0);
        assertThat(once.told(inVain(NINE), RULES, minutes(90)).isSomething()).isFalse();
        var visit = calledInVainAt(0, 60);
        assertThat(visit.told(inVain(minutes(60)), RULES, minutes(61)).isSomething())
                .isFalse();
    }

    @Test
    void aCallThatIsToldLateAndWasMadeBeforeTheLastOneIsNoNews() {
        var once = calledInVainAt(0);
        assertThat(once.told(inVain(minutes(-30)), RULES, minutes(90)).isSomething())
                .isFalse();
    }

    @Test
    void aCallCountsFromWhenItWasMadeNotFromWhenItWasTold() {
        var told = due().told(inVain(NINE), RULES, minutes(45)).after();
        assertThat(told.calls().next()).isEqualTo(minutes(60));
    }

    @Test
    void aDeviceWhoseClockIsAheadDoesNotPutOffTheNextCall() {
        var told = due().told(inVain(minutes(600)), RULES, NINE).after();
        assertThat(told.calls().next()).isEqualTo(minutes(60));
    }

    @ParameterizedTest
    @EnumSource(CheckInState.class)
    void whoIsReachedIsAnsweredFromWhereverItWas(CheckInState state) {
        var change = in(state).told(reached(Condition.UNWELL, minutes(300)), RULES, minutes(300));
        assertThat(change.after().state()).isEqualTo(CheckInState.ANSWERED);
        assertThat(change.after().condition()).isEqualTo(Condition.UNWELL);
        assertThat(change.after().calls().next()).isNull();
        assertThat(change.isMissed()).isFalse();
    }

    @Test
    void whoWasReachedBetweenTwoCallsInVainIsReachedThoughToldLater() {
        var change = calledInVainAt(0, 60).told(reached(Condition.WELL, minutes(-20)), RULES, minutes(70));
        assertThat(change.after().state()).isEqualTo(CheckInState.ANSWERED);
        assertThat(change.endsVisit()).isTrue();
    }

    @Test
    void whoWasReachedIsNotMissedAfterwards() {
        var answered = in(CheckInState.ANSWERED);
        assertThat(answered.told(inVain(minutes(400)), RULES, minutes(400)).isSomething())
                .isFalse();
        assertThat(answered.dayEnded(minutes(900)).isSomething()).isFalse();
    }

    @Test
    void aSecondAnswerTellsHowSomebodyIsNow() {
        var well = due().told(reached(Condition.WELL, NINE), RULES, NINE).after();
        var later = well.told(reached(Condition.NEEDS_HELP, minutes(30)), RULES, minutes(30));
        assertThat(later.after().condition()).isEqualTo(Condition.NEEDS_HELP);
        assertThat(later.after()
                        .told(reached(Condition.WELL, NINE), RULES, minutes(40))
                        .isSomething())
                .isFalse();
    }

    @Test
    void anAnswerWithoutAConditionKeepsWhatWasSaid() {
        var unwell = due().told(reached(Condition.UNWELL, NINE), RULES, NINE).after();
        var again = unwell.told(reached(null, minutes(5)), RULES, minutes(5)).after();
        assertThat(again.condition()).isEqualTo(Condition.UNWELL);
    }

    @Test
    void howSomebodyIsIsKeptFromAnOlderAnswerWhereNobodyHasSaidIt() {
        var opened = due().told(reached(null, minutes(90)), RULES, minutes(90)).after();
        var late = opened.told(reached(Condition.NEEDS_HELP, minutes(80)), RULES, minutes(95));
        assertThat(late.after().condition()).isEqualTo(Condition.NEEDS_HELP);
        assertThat(late.after().calls()).isEqualTo(opened.calls());
        assertThat(late.after()
                        .told(reached(Condition.WELL, minutes(85)), RULES, minutes(96))
                        .isSomething())
                .isFalse();
    }

    static CheckIn in(CheckInState state) {
        return switch (state) {
            case DUE -> due();
            case ANSWERED ->
                due().told(reached(Condition.WELL, NINE), RULES, NINE).after();
            case UNANSWERED -> calledInVainAt(0);
            case VISIT -> calledInVainAt(0, 60);
            case ESCALATED -> calledInVainAt(0, 60, 80);
            case WITHDRAWN -> due().withdrawn(NINE).after();
        };
    }
}
