package org.lastmetre.sanitation.waste;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.id.Ids;
import org.lastmetre.kit.refusal.Refusal;

/** Makes a haul of bags that nobody else can load now. */
@ApplicationScoped
class Loading {
    private final Bags bags;
    private final Hauls hauls;
    private final WasteAnnouncer announcer;
    private final Tolerance tolerance;
    private final Ids ids;

    Loading(Bags bags, Hauls hauls, WasteAnnouncer announcer, Tolerance tolerance, Ids ids) {
        this.bags = bags;
        this.hauls = hauls;
        this.announcer = announcer;
        this.tolerance = tolerance;
        this.ids = ids;
    }

    Uni<HaulSheet> load(Tx tx, NewHaul told, List<Bag> found, Community community, Instant now) {
        var haul = told.load(new HaulId(ids.next()), found, community.dateAt(now), now);
        var loaded = found.stream().map(bag -> bag.hauledWith(haul)).toList();
        var differences = tolerance.ofLoading(haul).stream().toList();
        var sheet = new HaulSheet(haul, community, told.seals(), differences, true);
        return hauls.keepApart(tx, haul)
                .invoke(kept -> refuseOther(haul, kept))
                .chain(() -> hauls.add(tx, haul))
                .chain(() -> bags.move(tx, haul, loaded))
                .chain(() -> Recording.of(tx, hauls, differences))
                .chain(() -> announcer.hauled(tx, sheet))
                .replaceWith(sheet);
    }

    private static void refuseOther(Haul haul, WasteKind kept) {
        if (kept != haul.kind()) {
            throw Refusal.conflict(
                    "vehicle-of-other-kind", haul.vehicle() + " carries " + kept + " waste today, and nothing else");
        }
    }
}
