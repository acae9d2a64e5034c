package org.lastmetre.sorting.batches;

import java.util.UUID;

/** Sorters for the tests of other features. */
public final class TestSorters {
    private TestSorters() {}

    /** Nothing is sealed but by a call. */
    public static Sorter open() {
        return Bench.limited(40, 120);
    }

    /** One batch of this id is locked, open or sealed. */
    public static Sorter with(UUID batch, boolean sealed) {
        var open = new Batch(batch, Bench.FRESH, "G2", BatchState.OPEN, new Load(2, 2000), Bench.NOW, null, 2);
        return Bench.limited(40, 120, sealed ? open.seal(Seal.of(SealReason.FULL, Bench.NOW)) : open);
    }
}
