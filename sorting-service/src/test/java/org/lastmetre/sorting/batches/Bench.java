package org.lastmetre.sorting.batches;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.kit.vocabulary.Weight;

/** A sorter on nothing but memory, with rules as a test wants them. */
final class Bench {
    static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    static final Shelf FRESH = shelf(Category.FRESH);
    static final Shelf MEDICINE = shelf(Category.MEDICINE);

    private Bench() {}

    static Shelf shelf(Category category) {
        return new Shelf(new CommunityId("fumin-garden"), "7", category);
    }

    /** Batches of at most so much, waves, nothing held. */
    static Sorter limited(int packages, double kg, Batch... there) {
        return with(new SealingRule(Load.limit(packages, kg), false, false), there);
    }

    static Sorter with(SealingRule rule, Batch... there) {
        var next = new AtomicLong(there.length);
        return new Sorter(List.of(there), shelf -> rule, () -> new UUID(0, next.incrementAndGet()));
    }

    static UUID put(Sorter sorter, Shelf shelf, String code, double kg) {
        return sorter.put(shelf, "G2", piece(code, kg), NOW);
    }

    static Piece piece(String code, double kg) {
        return new Piece(new PackageCode(code), null, "2", "301", new Weight(kg), null, NOW);
    }

    static Batch open(int packages, double kg) {
        var load = new Load(packages, Math.round(kg * 1000));
        return new Batch(new UUID(0, 1), FRESH, "G2", BatchState.OPEN, load, NOW, null, packages);
    }

    static List<SealReason> sealed(Sorter sorter) {
        return sorter.changes().sealed().stream()
                .map(batch -> batch.seal().reason())
                .toList();
    }
}
