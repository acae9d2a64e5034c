package org.lastmetre.sorting.batches.http;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.sorting.batches.BatchOverview;
import org.lastmetre.sorting.batches.BatchState;
import org.lastmetre.sorting.batches.SealReason;

/** A batch; {@code packages.size()} of {@code expected} have arrived. */
public record BatchView(
        UUID id,
        String community,
        String grid,
        String building,
        Category category,
        BatchState state,
        List<String> packages,
        double weightKg,
        int expected,
        OffsetDateTime openedAt,
        OffsetDateTime sealedAt,
        SealReason sealReason,
        UUID callId) {
    static BatchView of(BatchOverview overview, Community community) {
        var batch = overview.batch();
        var seal = batch.seal();
        return new BatchView(
                batch.id(),
                batch.shelf().community().value(),
                batch.grid(),
                batch.shelf().building(),
                batch.shelf().category(),
                batch.state(),
                overview.packages(),
                batch.load().kg(),
                overview.expected(),
                community.local(batch.openedAt()),
                seal == null ? null : community.local(seal.at()),
                seal == null ? null : seal.reason(),
                seal == null ? null : seal.callId());
    }
}
