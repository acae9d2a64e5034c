package org.lastmetre.sanitation.waste;

import java.time.Instant;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;

/**
 * Two weights of a haul that do not agree, in kilograms; recorded, never a reason to refuse.
 *
 * @param acknowledgement null while nobody has said why
 */
public record Difference(
        HaulId haul,
        Step step,
        CommunityId community,
        String vehicle,
        double expectedKg,
        double actualKg,
        Instant at,
        Acknowledgement acknowledgement) {
    /** Where the second scale was. */
    public enum Step {
        LOADING,
        DISPOSAL
    }

    public static Refusal unknown() {
        return Refusal.notFound("unknown-difference", "there is no such difference");
    }

    /** @throws Refusal 409 {@code already-acknowledged}; use {@link #isAcknowledgedBy} first to tell a repeat */
    Difference acknowledged(NewAcknowledgement told, Instant now) {
        if (acknowledgement != null) {
            throw Refusal.conflict(
                    "already-acknowledged",
                    "the difference was acknowledged by "
                            + acknowledgement.stamp().by());
        }
        var said = new Acknowledgement(told.reason(), new Stamp(told.by(), told.at(), now));
        return new Difference(haul, step, community, vehicle, expectedKg, actualKg, at, said);
    }

    /** Whether somebody tells the same again. */
    boolean isAcknowledgedBy(NewAcknowledgement told) {
        return acknowledgement != null
                && acknowledgement.reason().equals(told.reason())
                && acknowledgement.stamp().isOf(told.by(), told.at());
    }
}
