package org.lastmetre.sanitation.waste.http;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Clean;
import org.lastmetre.sanitation.http.Limits;
import org.lastmetre.sanitation.waste.HaulId;
import org.lastmetre.sanitation.waste.NewDisposal;

/** The end of a haul: where, and what was weighed there; {@code by} is the site unless somebody is named. */
public record DisposalRequest(
        @NotNull @Clean @Size(max = Limits.NAME) String site,
        @NotNull @DecimalMin("0") @DecimalMax("50000") Double weightKg,
        @Clean @Size(max = Limits.NAME) String by,
        @NotNull OffsetDateTime at) {
    NewDisposal of(HaulId haul) {
        return new NewDisposal(haul, site, weightKg, Objects.requireNonNullElse(by, site), Asked.at(at));
    }
}
