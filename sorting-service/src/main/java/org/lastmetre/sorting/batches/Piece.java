package org.lastmetre.sorting.batches;

import java.time.Instant;
import java.util.UUID;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.kit.vocabulary.Weight;

/**
 * One package in a batch, with what its carrier needs to know.
 *
 * @param orderId null for a parcel that came with only a label
 * @param weight null when nobody told it
 */
public record Piece(
        PackageCode code, UUID orderId, String unit, String room, Weight weight, String note, Instant receivedAt) {
    Load load() {
        return Load.of(weight);
    }
}
