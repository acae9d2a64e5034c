package org.lastmetre.sanitation.agents.http;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody counted of an agent, ready to use, and what a use takes. */
public record AgentRequest(
        @NotNull @Schema(examples = "fumin-garden") String community,
        @NotNull @DecimalMin("0") @DecimalMax("1000000") Double litres,
        @NotNull @DecimalMin("0") @DecimalMax("1000") Double litresPerUse) {}
