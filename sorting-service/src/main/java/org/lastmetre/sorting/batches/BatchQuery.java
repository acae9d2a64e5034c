package org.lastmetre.sorting.batches;

import java.util.UUID;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;

/**
 * Which batches are asked for; null where it does not matter.
 *
 * @param after the batch that the last part ended with
 */
public record BatchQuery(
        CommunityId community,
        BatchState state,
        Category category,
        String building,
        String grid,
        UUID after,
        int limit) {}
