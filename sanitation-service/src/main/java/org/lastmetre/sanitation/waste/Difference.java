package org.lastmetre.sanitation.waste;

import java.time.Instant;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Two weights of a haul that do not agree, in kilograms; recorded, never a reason to refuse. */
public record Difference(
        HaulId haul, Step step, CommunityId community, String vehicle, double expectedKg, double actualKg, Instant at) {
    /** Where the second scale was. */
    public enum Step {
        LOADING,
        DISPOSAL
    }
}
