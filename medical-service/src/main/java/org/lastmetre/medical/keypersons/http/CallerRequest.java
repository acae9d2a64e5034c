package org.lastmetre.medical.keypersons.http;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.medical.keypersons.CallerId;
import org.lastmetre.medical.keypersons.CheckInCaller;

/** Whose calls somebody makes, and whether they do now. */
public record CallerRequest(
        @NotNull @Schema(examples = "oriental-plaza") String community,
        @NotNull Boolean onDuty) {
    CheckInCaller caller(CallerId id) {
        return new CheckInCaller(id, Asked.community(community), onDuty);
    }
}
