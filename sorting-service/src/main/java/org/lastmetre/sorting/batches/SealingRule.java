package org.lastmetre.sorting.batches;

import java.time.Instant;
import java.util.Optional;

/**
 * When a batch of one shelf is sealed without being called.
 *
 * @param limit what a batch holds at most, by the community's policy
 * @param light whether the pace is light just now
 * @param held whether nothing goes into the building: what would leave at once then waits, what is full is sealed
 */
record SealingRule(Load limit, boolean light, boolean held) {

    /** After a package was put in: FULL when the limit is reached exactly or passed, URGENT for medicine. */
    Optional<Seal> afterAdding(Batch batch, Instant at) {
        if (batch.isFull(limit)) {
            return Optional.of(Seal.of(SealReason.FULL, at));
        }
        return isUrgent(batch) ? Optional.of(Seal.of(SealReason.URGENT, at)) : Optional.empty();
    }

    /** When all that was scanned together is on its shelf, or time has passed: LIGHT, and URGENT where it had to wait. */
    Optional<Seal> atRest(Batch batch, Instant at) {
        if (isUrgent(batch)) {
            return Optional.of(Seal.of(SealReason.URGENT, at));
        }
        return light && !held ? Optional.of(Seal.of(SealReason.LIGHT, at)) : Optional.empty();
    }

    private boolean isUrgent(Batch batch) {
        return batch.shelf().category().isUrgent() && !held;
    }
}
