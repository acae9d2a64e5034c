package org.lastmetre.sorting.batches;

import java.time.Instant;
import java.util.UUID;

/** Why and when a batch was sealed; {@code callId} is null unless it was called. */
public record Seal(SealReason reason, UUID callId, Instant at) {
    static Seal of(SealReason reason, Instant at) {
        return new Seal(reason, null, at);
    }
}
