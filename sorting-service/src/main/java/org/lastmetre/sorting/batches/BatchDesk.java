package org.lastmetre.sorting.batches;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.id.Ids;

/** Opens a sorter on the batches a transaction needs, seals what is called, saves and announces what came of it. */
@ApplicationScoped
public class BatchDesk {
    private final Batches batches;
    private final Paces paces;
    private final SealingRules rules;
    private final BatchAnnouncer announcer;
    private final Ids ids;

    BatchDesk(Batches batches, Paces paces, SealingRules rules, BatchAnnouncer announcer, Ids ids) {
        this.batches = batches;
        this.paces = paces;
        this.rules = rules;
        this.announcer = announcer;
        this.ids = ids;
    }

    /** A sorter that may put packages on these shelves and take some out of these batches; all are locked. */
    public Uni<Sorter> open(Tx tx, Set<Shelf> shelves, Set<UUID> batchIds) {
        if (shelves.isEmpty() && batchIds.isEmpty()) {
            return Uni.createFrom().item(sorterOfNothing());
        }
        return sorter(tx, new TreeSet<>(shelves), batchIds);
    }

    /** Settles what must not stay open, saves and announces. */
    public Uni<Void> close(Tx tx, Sorter sorter, Instant now) {
        sorter.settle(now);
        return save(tx, sorter);
    }

    /** Seals the open batches that these calls name. */
    public Uni<Void> call(Tx tx, List<Call> calls, Instant now) {
        var shelves = new TreeSet<Shelf>();
        calls.forEach(call -> shelves.addAll(call.shelves()));
        return sorter(tx, shelves, Set.of())
                .invoke(sorter -> calls.forEach(call -> sorter.call(call.shelves(), call.id(), now)))
                .chain(sorter -> save(tx, sorter));
    }

    public Uni<Void> changePace(Tx tx, List<Pace> told) {
        return paces.keep(tx, told);
    }

    /** The rules are asked for behind the lock without waiting for it, and so as they are once it is there. */
    private Uni<Sorter> sorter(Tx tx, Set<Shelf> shelves, Set<UUID> batchIds) {
        return Uni.combine()
                .all()
                .unis(batches.lock(tx, shelves, batchIds), rules.of(tx, shelves, batchIds))
                .asTuple()
                .chain(both -> lookAgain(tx, shelves, both.getItem1(), both.getItem2()));
    }

    /** While we waited for a lock its holder may have sealed the batch and opened the next, which only a new look shows. */
    private Uni<Sorter> lookAgain(Tx tx, Set<Shelf> shelves, List<Batch> locked, Function<Shelf, SealingRule> rule) {
        var missing = new TreeSet<>(shelves);
        locked.stream().filter(Batch::isOpen).map(Batch::shelf).toList().forEach(missing::remove);
        if (missing.isEmpty()) {
            return Uni.createFrom().item(new Sorter(locked, rule, ids::next));
        }
        return Uni.combine()
                .all()
                .unis(batches.lock(tx, missing, List.of()), rules.of(tx, shelves, idsOf(locked)))
                .with((more, ruleNow) -> new Sorter(union(locked, more), ruleNow, ids::next));
    }

    private Sorter sorterOfNothing() {
        return new Sorter(
                List.of(),
                shelf -> {
                    throw new IllegalStateException(shelf + " is not locked");
                },
                ids::next);
    }

    private Uni<Void> save(Tx tx, Sorter sorter) {
        var changes = sorter.changes();
        if (changes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return batches.save(tx, changes).chain(() -> announce(tx, changes.sealed()));
    }

    private Uni<Void> announce(Tx tx, List<Batch> sealed) {
        if (sealed.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return batches.contents(tx, sealed.stream().map(Batch::id).toList())
                .map(contents -> sealed.stream()
                        .map(batch -> new SealedBatch(batch, contents.get(batch.id())))
                        .toList())
                .chain(facts -> announcer.announce(tx, facts));
    }

    private static Set<UUID> idsOf(List<Batch> batches) {
        return batches.stream().map(Batch::id).collect(Collectors.toSet());
    }

    private static List<Batch> union(List<Batch> first, List<Batch> second) {
        var ids = new HashSet<UUID>();
        var all = new ArrayList<Batch>(second);
        second.forEach(batch -> ids.add(batch.id()));
        first.stream().filter(batch -> !ids.contains(batch.id())).forEach(all::add);
        return all;
    }
}
