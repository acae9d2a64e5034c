package org.lastmetre.sorting.batches;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Puts packages into batches and takes them out, in memory, among the batches that one transaction has locked; what
 * changed is saved afterwards with a statement per table.
 */
public final class Sorter {
    private final Map<UUID, Batch> batches = new LinkedHashMap<>();
    private final Map<Shelf, UUID> open = new HashMap<>();
    private final Map<UUID, Batch> asLoaded = new HashMap<>();
    private final List<Placed> placed = new ArrayList<>();
    private final List<Placed> takenOut = new ArrayList<>();
    private final Function<Shelf, SealingRule> rules;
    private final Supplier<UUID> ids;

    /** A package and the batch it was put into or taken out of. */
    record Placed(UUID batch, Piece piece) {}

    Sorter(Collection<Batch> locked, Function<Shelf, SealingRule> rules, Supplier<UUID> ids) {
        this.rules = rules;
        this.ids = ids;
        locked.forEach(batch -> {
            asLoaded.put(batch.id(), batch);
            keep(batch);
        });
    }

    /** @return the batch the package went into: the open one of its shelf, or the next if it would be overfull */
    public UUID put(Shelf shelf, String grid, Piece piece, Instant at) {
        var rule = rules.apply(shelf);
        var batch = openWithRoom(shelf, piece.load(), rule, at)
                .orElseGet(() -> Batch.open(ids.get(), shelf, grid, at))
                .add(piece.load());
        placed.add(new Placed(batch.id(), piece));
        keep(rule.afterAdding(batch, at).map(batch::seal).orElse(batch));
        return batch.id();
    }

    /** An open batch that the package would overfill is sealed as it is. */
    private Optional<Batch> openWithRoom(Shelf shelf, Load load, SealingRule rule, Instant at) {
        var current = openOf(shelf);
        var roomy = current.filter(batch -> batch.takes(load, rule.limit()));
        if (roomy.isEmpty()) {
            current.ifPresent(full -> keep(full.seal(Seal.of(SealReason.FULL, at))));
        }
        return roomy;
    }

    /** @throws IllegalStateException if the package's batch is sealed: ask {@link #isOpen} first */
    public void takeOut(UUID batchId, Piece piece) {
        keep(batches.get(batchId).takeOut(piece.load()));
        var asPlaced = new Placed(batchId, piece);
        if (!placed.remove(asPlaced)) {
            takenOut.add(asPlaced);
        }
    }

    public boolean isOpen(UUID batchId) {
        return batches.containsKey(batchId) && batches.get(batchId).isOpen();
    }

    /** Seals the open batch of each of these shelves. */
    void call(Collection<Shelf> shelves, UUID callId, Instant at) {
        for (var shelf : shelves) {
            openOf(shelf).ifPresent(batch -> keep(batch.seal(new Seal(SealReason.CALLED, callId, at))));
        }
    }

    /** Seals what should not stay open now that everything is on its shelf. */
    void settle(Instant at) {
        for (var batch : List.copyOf(batches.values())) {
            if (batch.isOpen()) {
                rules.apply(batch.shelf()).atRest(batch, at).ifPresent(seal -> keep(batch.seal(seal)));
            }
        }
    }

    SorterChanges changes() {
        return SorterChanges.between(asLoaded, batches.values(), placed, takenOut);
    }

    private Optional<Batch> openOf(Shelf shelf) {
        return Optional.ofNullable(open.get(shelf)).map(batches::get);
    }

    private void keep(Batch batch) {
        batches.put(batch.id(), batch);
        if (batch.isOpen()) {
            open.put(batch.shelf(), batch.id());
        } else {
            open.remove(batch.shelf(), batch.id());
        }
    }
}
