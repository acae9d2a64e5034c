package org.lastmetre.sorting.batches;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.due.DueWork;

/** Seals what had to stay open while its building was held, or was shelved just before the pace turned light. */
@ApplicationScoped
class LateSealing implements DueWork {
    private final Batches batches;
    private final BatchDesk desk;
    private final Communities communities;

    LateSealing(Batches batches, BatchDesk desk, Communities communities) {
        this.batches = batches;
        this.desk = desk;
        this.communities = communities;
    }

    @Override
    public String name() {
        return "late-sealing";
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        return batches.waitingForNoCall(tx).chain(waiting -> seal(tx, waiting, now));
    }

    private Uni<Void> seal(Tx tx, List<Batch> waiting, Instant now) {
        var shelves =
                waiting.stream().map(Batch::shelf).filter(this::canGo).collect(Collectors.toCollection(TreeSet::new));
        if (shelves.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return desk.open(tx, shelves, new TreeSet<>()).chain(sorter -> desk.close(tx, sorter, now));
    }

    /** A community this replica has not heard of yet is looked at the next time. */
    private boolean canGo(Shelf shelf) {
        return communities
                .find(shelf.community())
                .filter(community -> !community.nothingGoesInto(shelf.building()))
                .isPresent();
    }
}
