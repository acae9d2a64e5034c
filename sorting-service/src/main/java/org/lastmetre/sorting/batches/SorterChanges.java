package org.lastmetre.sorting.batches;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lastmetre.sorting.batches.Sorter.Placed;

/** What a sorter changed: batches opened (and perhaps sealed already), batches changed, packages put in and taken out. */
public record SorterChanges(List<Batch> opened, List<Batch> changed, List<Content> added, List<Content> removed) {

    /** A package and its batch. */
    public record Content(UUID batchId, Piece piece) {}

    static SorterChanges between(
            Map<UUID, Batch> asLoaded, Collection<Batch> now, List<Placed> placed, List<Placed> takenOut) {
        var opened = new ArrayList<Batch>();
        var changed = new ArrayList<Batch>();
        for (var batch : now) {
            var before = asLoaded.get(batch.id());
            if (before == null) {
                opened.add(batch);
            } else if (!before.equals(batch)) {
                changed.add(batch);
            }
        }
        return new SorterChanges(opened, changed, contents(placed), contents(takenOut));
    }

    public boolean isEmpty() {
        return opened.isEmpty() && changed.isEmpty();
    }

    /** Batches sealed by these changes; it is them that dispatch hears of. */
    public List<Batch> sealed() {
        var sealed = new ArrayList<Batch>(changed);
        sealed.addAll(opened);
        return sealed.stream().filter(Batch::isSealed).toList();
    }

    private static List<Content> contents(List<Placed> placed) {
        return placed.stream().map(one -> new Content(one.batch(), one.piece())).toList();
    }
}
