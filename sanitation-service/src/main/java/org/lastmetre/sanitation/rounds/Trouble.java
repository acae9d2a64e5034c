package org.lastmetre.sanitation.rounds;

import java.time.Duration;
import java.time.Instant;

/**
 * A round that wants a human: it is overdue, or nearly, and may be done, or it was missed.
 *
 * @param lastDone when its site was last disinfected before; null if it wasn't lately
 */
public record Trouble(Round round, Instant lastDone) {
    /** Since when somebody could act on it: who was late at a site waits for the gap before it is done again. */
    Instant since(Duration warnBefore, Duration gap) {
        if (round.state() == RoundState.MISSED) {
            return round.slot().endsAt();
        }
        var told = round.slot().dueTo().minus(warnBefore);
        var mayBe = lastDone == null ? told : lastDone.plus(gap);
        return mayBe.isAfter(told) ? mayBe : told;
    }
}
