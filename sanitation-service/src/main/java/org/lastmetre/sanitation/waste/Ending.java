package org.lastmetre.sanitation.waste;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Community;

/** Ends a haul and every bag in it, together. */
@ApplicationScoped
class Ending {
    private final Bags bags;
    private final Hauls hauls;
    private final WasteAnnouncer announcer;
    private final Tolerance tolerance;

    Ending(Bags bags, Hauls hauls, WasteAnnouncer announcer, Tolerance tolerance) {
        this.bags = bags;
        this.hauls = hauls;
        this.announcer = announcer;
        this.tolerance = tolerance;
    }

    Uni<HaulSheet> end(Tx tx, Haul haul, Community community) {
        var found = tolerance.ofDisposal(haul).stream().toList();
        return hauls.dispose(tx, haul)
                .chain(() -> bags.lockOf(tx, haul.id()))
                .chain(loaded -> bags.move(tx, haul, ended(loaded, haul))
                        .chain(() -> Recording.of(tx, hauls, found))
                        .chain(() -> hauls.differences(tx, haul.id()))
                        .map(all -> new HaulSheet(haul, community, seals(loaded), all, false)))
                .call(sheet -> announcer.disposed(tx, sheet));
    }

    private static List<BagStep> ended(List<Bag> loaded, Haul haul) {
        return loaded.stream().map(bag -> bag.disposedWith(haul)).toList();
    }

    private static List<SealId> seals(List<Bag> loaded) {
        return loaded.stream().map(Bag::seal).toList();
    }
}
