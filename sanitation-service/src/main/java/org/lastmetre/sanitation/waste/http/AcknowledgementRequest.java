package org.lastmetre.sanitation.waste.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Clean;
import org.lastmetre.sanitation.http.Limits;
import org.lastmetre.sanitation.waste.Difference;
import org.lastmetre.sanitation.waste.HaulId;
import org.lastmetre.sanitation.waste.NewAcknowledgement;

/** Why two weights do not agree, who found out, and when by the device. */
public record AcknowledgementRequest(
        @NotNull @Clean @Size(max = Limits.TEXT) String reason,
        @NotNull @Clean @Size(max = Limits.NAME) String by,
        @NotNull OffsetDateTime at) {
    NewAcknowledgement of(HaulId haul, Difference.Step step) {
        return new NewAcknowledgement(haul, step, reason, by, Asked.at(at));
    }
}
