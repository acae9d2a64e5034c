package org.lastmetre.sanitation.waste;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A disposal as somebody tells it; {@code at} by the device, {@code weightKg} what was weighed. */
public record NewDisposal(HaulId haul, String site, double weightKg, String by, Instant at) {
    public NewDisposal {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
