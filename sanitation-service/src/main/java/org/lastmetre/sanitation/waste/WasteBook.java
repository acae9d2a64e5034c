package org.lastmetre.sanitation.waste;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;

/** Shows bags with their chains, and hauls with what did not agree. */
@ApplicationScoped
public class WasteBook {
    private final Bags bags;
    private final Hauls hauls;
    private final Communities communities;

    WasteBook(Bags bags, Hauls hauls, Communities communities) {
        this.bags = bags;
        this.hauls = hauls;
        this.communities = communities;
    }

    /** Fails with 404 {@code unknown-bag}. */
    public Uni<BagSheet> bag(SealId seal) {
        return bags.find(seal)
                .map(known -> known.orElseThrow(() -> Bag.unknown(seal)))
                .chain(bag -> bags.chain(seal).map(chain -> sheet(bag, communities.known(bag.community()), chain)));
    }

    /** Without chains; fails with 404 {@code unknown-community}. */
    public Uni<List<BagSheet>> bags(Bags.Filter filter) {
        return communities.require(filter.community()).chain(community -> bags.find(filter)
                .map(found -> found.stream()
                        .map(bag -> sheet(bag, community, List.of()))
                        .toList()));
    }

    private static BagSheet sheet(Bag bag, Community community, List<CustodyLink> chain) {
        return new BagSheet(bag, community, chain, false);
    }

    /** Fails with 404 {@code unknown-haul}. */
    public Uni<HaulSheet> haul(HaulId id) {
        return hauls.find(id)
                .map(known -> known.orElseThrow(() -> Haul.unknown(id)))
                .chain(haul -> sheets(List.of(haul), communities.known(haul.community())))
                .map(sheets -> sheets.get(0));
    }

    /** Fails with 404 {@code unknown-community}. */
    public Uni<List<HaulSheet>> hauls(Hauls.Filter filter) {
        return communities.require(filter.community()).chain(community -> hauls.find(filter)
                .chain(found -> sheets(found, community)));
    }

    private Uni<List<HaulSheet>> sheets(List<Haul> found, Community community) {
        var ids = found.stream().map(Haul::id).toList();
        return bags.of(ids).chain(seals -> hauls.differences(ids).map(differences -> {
            var byHaul = differences.stream().collect(Collectors.groupingBy(Difference::haul));
            return found.stream()
                    .map(haul -> new HaulSheet(
                            haul,
                            community,
                            seals.getOrDefault(haul.id(), List.of()),
                            byHaul.getOrDefault(haul.id(), List.of()),
                            false))
                    .toList();
        }));
    }
}
