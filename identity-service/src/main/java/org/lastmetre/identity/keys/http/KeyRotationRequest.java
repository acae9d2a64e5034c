package org.lastmetre.identity.keys.http;

import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lastmetre.kit.refusal.Refusal;

/** How long the old key goes on beside the new one; a day when not said. */
public record KeyRotationRequest(
        @Schema(type = SchemaType.STRING, examples = "PT24H")
        Duration overlap) {
    private static final Duration USUAL = Duration.ofHours(24);
    private static final Duration LONGEST = Duration.ofDays(30);

    Duration overlapOrUsual() {
        var asked = overlap == null ? USUAL : overlap;
        if (asked.isNegative() || asked.compareTo(LONGEST) > 0) {
            throw Refusal.invalid("overlap", "is from PT0S to P30D");
        }
        return asked;
    }
}
