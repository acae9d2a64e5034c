package org.lastmetre.sanitation.agents.http;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Clean;
import org.lastmetre.sanitation.agents.Disinfection;
import org.lastmetre.sanitation.http.Limits;

/** With what a site was disinfected, how strong and how much if somebody knows, by whom, and when by the device. */
public record CompletionRequest(
        @NotNull @Clean @Size(max = Limits.NAME) @Schema(examples = "chlorine")
        String agent,

        @Min(1) @Max(1_000_000) Integer mgPerLitre,
        @DecimalMin("0") @DecimalMax("1000") Double litres,
        @NotNull @Clean @Size(max = Limits.NAME) String by,

        @NotNull @Clean @Size(max = Limits.NAME) @Schema(examples = "phone-7:41")
        String scanId,

        @NotNull OffsetDateTime at) {
    public Disinfection done() {
        return new Disinfection(agent, mgPerLitre, litres, by, Asked.at(at));
    }
}
