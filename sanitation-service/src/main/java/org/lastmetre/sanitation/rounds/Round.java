package org.lastmetre.sanitation.rounds;

import java.time.Instant;
import java.time.LocalDate;
import org.lastmetre.kit.community.Site;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.agents.Disinfection;

/**
 * That a site is to be disinfected once, and how far that is.
 *
 * @param site as it was when the round was planned
 * @param done null while it isn't
 * @param reason why it was skipped, else null
 * @param version counts its changes
 */
public record Round(
        RoundId id,
        CommunityId community,
        LocalDate date,
        Site site,
        Slot slot,
        RoundState state,
        Disinfection done,
        SkipReason reason,
        long version) {
    static Round planned(RoundId id, CommunityId community, LocalDate date, Site site, Slot slot) {
        return new Round(id, community, date, site, slot, RoundState.DUE, null, null, 1);
    }

    public static Refusal unknown() {
        return Refusal.notFound("unknown-round", "there is no such round");
    }

    /** In time or late, by the time the device told; also when it was taken for missed meanwhile. */
    Round doneBy(Disinfection so) {
        var next = slot.isLateAt(so.at()) ? RoundState.LATE : RoundState.DONE;
        return new Round(id, community, date, site, slot, next, so, reason, version + 1);
    }

    /** Whether it should have been done by now, and can be. */
    public boolean isOverdueAt(Instant now) {
        return state == RoundState.DUE && slot.isLateAt(now);
    }

    /** Whether its time has not come, so that another plan may take its place. */
    boolean isAhead(Instant from) {
        return state == RoundState.DUE && slot.dueFrom().isAfter(from);
    }

    /** When it was last worked at, or would have been: what the gap to the next is measured from. */
    Instant busyAt() {
        return done == null ? slot.dueFrom() : done.at();
    }
}
