package org.lastmetre.medical.keypersons;

import java.time.Instant;
import java.time.LocalDate;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;

/**
 * That somebody is to be reached on a day of their community, and how far that is.
 *
 * @param caller who makes the call; null while nobody is on duty
 * @param condition as they said; null while nobody has asked
 * @param reason why they were not reached in time; stays when they are reached later
 * @param since when it came into its state
 */
public record CheckIn(
        CheckInId id,
        KeyPersonId person,
        CommunityId community,
        LocalDate date,
        Spot spot,
        CallerId caller,
        CheckInState state,
        Calls calls,
        Condition condition,
        Reason reason,
        Instant since,
        long version) {
    static CheckIn due(
            CheckInId id, KeyPersonId person, CommunityId community, LocalDate date, Spot spot, Instant now) {
        return new CheckIn(id, person, community, date, spot, null, CheckInState.DUE, Calls.NONE, null, null, now, 1);
    }

    public static Refusal unknown(CheckInId id) {
        return Refusal.notFound("unknown-check-in", "there is no check-in " + id);
    }

    /** Whoever is reached is reached, however late; a call in vain counts in its turn, and a repeat never twice. */
    Changed told(Answer told, CallRules rules, Instant now) {
        if (told.answered()) {
            return answered(told, now);
        }
        return told.atDoor() ? visitedInVain(told, now) : inVain(told, rules, now);
    }

    private Changed answered(Answer told, Instant now) {
        var at = told.at(now);
        if (state == CheckInState.ANSWERED && calls.isNoNews(at)) {
            return filledIn(told.condition());
        }
        var said = told.condition() == null ? condition : told.condition();
        return moved(CheckInState.ANSWERED, calls.answered(at, told.by()), said, reason, now);
    }

    /** An answer that is no newer still tells how somebody is, where nobody has said so. */
    private Changed filledIn(Condition said) {
        return condition != null || said == null
                ? Changed.nothing(this)
                : new Changed(this, next(spot, caller, state, calls, said, reason, since));
    }

    private Changed inVain(Answer told, CallRules rules, Instant now) {
        var at = told.at(now);
        if (!state.isOpen() || calls.isNoNews(at)) {
            return Changed.nothing(this);
        }
        return switch (state) {
            case DUE -> moved(CheckInState.UNANSWERED, calls.inVain(at, told.by(), at.plus(rules.callAgain())), now);
            case UNANSWERED ->
                calls.isTooEarly(at)
                        ? Changed.nothing(this)
                        : moved(CheckInState.VISIT, calls.inVain(at, told.by(), now.plus(rules.visitWithin())), now);
            default -> escalated(calls.inVain(at, told.by(), null), Reason.NOT_REACHED, now);
        };
    }

    private Changed visitedInVain(Answer told, Instant now) {
        return state == CheckInState.VISIT
                ? escalated(calls.inVain(told.at(now), told.by(), null), Reason.NOT_REACHED, now)
                : Changed.nothing(this);
    }

    /** Nobody went to the door in time. */
    Changed visitOverdue(Instant now) {
        var overdue = state == CheckInState.VISIT && !now.isBefore(calls.next());
        return overdue ? escalated(calls.over(), Reason.NOT_VISITED, now) : Changed.nothing(this);
    }

    /** The day is over; who was not reached is the coordinator's. */
    Changed dayEnded(Instant now) {
        return switch (state) {
            case DUE -> escalated(calls.over(), caller == null ? Reason.NO_CALLER : Reason.NOT_CALLED, now);
            case UNANSWERED -> escalated(calls.over(), Reason.NOT_CALLED_AGAIN, now);
            case VISIT -> escalated(calls.over(), Reason.NOT_VISITED, now);
            default -> Changed.nothing(this);
        };
    }

    Changed withdrawn(Instant now) {
        return state.isOpen() ? moved(CheckInState.WITHDRAWN, calls.over(), now) : Changed.nothing(this);
    }

    /** Is to be called after all. */
    Changed restored(Instant now) {
        return state == CheckInState.WITHDRAWN ? moved(CheckInState.DUE, Calls.NONE, now) : Changed.nothing(this);
    }

    /** Somebody who has yet to be called lives elsewhere now; a visit that was asked for goes where it was asked for. */
    Changed at(Spot elsewhere, Instant now) {
        return state.isToBeCalled() && !spot.equals(elsewhere)
                ? new Changed(this, next(elsewhere, caller, state, calls, condition, reason, since))
                : Changed.nothing(this);
    }

    /** The same, called by somebody else; no news for others. */
    CheckIn calledBy(CallerId other) {
        return next(spot, other, state, calls, condition, reason, since);
    }

    private Changed escalated(Calls so, Reason why, Instant now) {
        return moved(CheckInState.ESCALATED, so, condition, why, now);
    }

    private Changed moved(CheckInState next, Calls so, Instant now) {
        return moved(next, so, condition, reason, now);
    }

    private Changed moved(CheckInState next, Calls so, Condition said, Reason why, Instant now) {
        return new Changed(this, next(spot, caller, next, so, said, why, now));
    }

    private CheckIn next(Spot where, CallerId by, CheckInState is, Calls so, Condition said, Reason why, Instant from) {
        return new CheckIn(id, person, community, date, where, by, is, so, said, why, from, version + 1);
    }
}
