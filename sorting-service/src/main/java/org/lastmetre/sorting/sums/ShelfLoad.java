package org.lastmetre.sorting.sums;

import org.lastmetre.kit.vocabulary.Category;

/**
 * A shelf as the sorters see it; which grid its building is in the directory tells.
 *
 * @param expected announced or arrived, and still to go
 * @param shelved in the open batch
 * @param sealed in sealed batches that have not left
 * @param heldForReview at reception, waiting for a human
 */
public record ShelfLoad(
        String building, Category category, long expected, long shelved, long sealed, long heldForReview) {}
