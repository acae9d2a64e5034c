package org.lastmetre.identity.invitations.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code as somebody typed it; never shown by accident. */
public record RedemptionRequest(
        @NotNull @Size(min = 1, max = 40) @Schema(examples = "7K2QD-M4XPA")
        String code) {
    @Override
    public String toString() {
        return "RedemptionRequest[not shown]";
    }
}
