package org.lastmetre.identity.accounts.http;

import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lastmetre.kit.refusal.Refusal;

/** How long old secrets go on when there is a new one; not at all when not said. */
public record SecretRequest(
        @Schema(type = SchemaType.STRING, examples = "PT24H")
        Duration overlap) {
    private static final Duration LONGEST = Duration.ofDays(7);

    Duration overlapOrNone() {
        var asked = overlap == null ? Duration.ZERO : overlap;
        if (asked.isNegative() || asked.compareTo(LONGEST) > 0) {
            throw Refusal.invalid("overlap", "is from PT0S to P7D");
        }
        return asked;
    }
}
