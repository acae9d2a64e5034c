package org.lastmetre.sanitation.waste;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** An acknowledgement as somebody tells it; {@code at} by the device. */
public record NewAcknowledgement(HaulId haul, Difference.Step step, String reason, String by, Instant at) {
    public NewAcknowledgement {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
