package org.lastmetre.sorting.batches;

import java.util.List;

/** The fact that a batch was sealed, with everything that is in it. */
public record SealedBatch(Batch batch, List<Piece> pieces) {
    public SealedBatch {
        pieces = List.copyOf(pieces);
    }
}
