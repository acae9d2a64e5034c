package org.lastmetre.sanitation.waste;

import java.util.Optional;

/** How far two scales may disagree: {@code kg}, or {@code share} of what was expected, whichever is more. */
public record Tolerance(double kg, double share) {
    /** Half a gram: sums of weights are not exact. */
    private static final double ROUNDING = 0.0005;

    boolean allows(double expectedKg, double actualKg) {
        return Math.abs(expectedKg - actualKg) <= Math.max(kg, share * expectedKg) + ROUNDING;
    }

    /** What was weighed when loading against the bags; empty if they agree or nothing was weighed. */
    Optional<Difference> ofLoading(Haul haul) {
        return haul.weightKg() == null
                ? Optional.empty()
                : difference(haul, Difference.Step.LOADING, haul.sealedKg(), haul.weightKg(), haul.loaded());
    }

    /** What was weighed at the site against what was loaded. */
    Optional<Difference> ofDisposal(Haul haul) {
        var disposal = haul.disposal();
        return difference(haul, Difference.Step.DISPOSAL, haul.expectedKg(), disposal.weightKg(), disposal.stamp());
    }

    private Optional<Difference> difference(
            Haul haul, Difference.Step step, double expectedKg, double actualKg, Stamp stamp) {
        return allows(expectedKg, actualKg)
                ? Optional.empty()
                : Optional.of(new Difference(
                        haul.id(),
                        step,
                        haul.community(),
                        haul.vehicle(),
                        expectedKg,
                        actualKg,
                        stamp.recordedAt(),
                        null));
    }
}
