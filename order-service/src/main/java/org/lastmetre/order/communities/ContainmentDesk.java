package org.lastmetre.order.communities;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Closes and opens buildings. */
@ApplicationScoped
public class ContainmentDesk {
    private final CommunityBook communities;
    private final Containments containments;
    private final CommunityAnnouncer announcer;
    private final Clock clock;

    public ContainmentDesk(
            CommunityBook communities, Containments containments, CommunityAnnouncer announcer, Clock clock) {
        this.communities = communities;
        this.containments = containments;
        this.announcer = announcer;
        this.clock = clock;
    }

    /**
     * Shares the community, as orders do: its buildings stay what they are, and orders go on.
     *
     * @return the containment of the named buildings; fails with a refusal if the community, building or grid is
     *     unknown
     */
    public Uni<List<BuildingContainment>> change(Tx tx, ChangeContainment wish) {
        return communities
                .share(tx, wish.community())
                .chain(community ->
                        containments.lock(tx, wish.community()).map(said -> named(wish, all(community, said))))
                .chain(named -> apply(tx, wish, named));
    }

    private Uni<List<BuildingContainment>> apply(Tx tx, ChangeContainment wish, List<BuildingContainment> named) {
        var now = clock.now();
        var changed = named.stream()
                .filter(building -> !building.says(wish.state(), wish.reason()))
                .map(building -> building.changedTo(wish.state(), wish.reason(), now))
                .toList();
        if (changed.isEmpty()) {
            return Uni.createFrom().item(named);
        }
        return containments
                .save(tx, wish.community(), changed)
                .chain(() -> announcer.contained(tx, wish.community(), changed))
                .replaceWith(merged(named, changed));
    }

    private static List<BuildingContainment> merged(
            List<BuildingContainment> named, List<BuildingContainment> changed) {
        var byBuilding = changed.stream().collect(Collectors.toMap(BuildingContainment::building, Function.identity()));
        return named.stream()
                .map(building -> byBuilding.getOrDefault(building.building(), building))
                .toList();
    }

    private static List<BuildingContainment> named(ChangeContainment wish, List<BuildingContainment> all) {
        var byBuilding = wish.building() != null;
        var named = all.stream()
                .filter(one -> byBuilding
                        ? one.building().equals(wish.building())
                        : one.grid().equals(wish.grid()))
                .toList();
        if (named.isEmpty()) {
            throw Refusal.invalid(byBuilding ? "building" : "grid", "is unknown in " + wish.community());
        }
        return named;
    }

    /** Every building of the community; fails with a refusal if the community is unknown. */
    public Uni<List<BuildingContainment>> of(CommunityId id) {
        return communities.require(id).chain(community -> containments.of(id).map(said -> all(community, said)));
    }

    private static List<BuildingContainment> all(KnownCommunity community, List<BuildingContainment> said) {
        var byBuilding = said.stream().collect(Collectors.toMap(BuildingContainment::building, Function.identity()));
        return community.directory().grids().stream()
                .flatMap(grid -> grid.buildings().stream().map(building -> byBuilding
                        .getOrDefault(building.id(), BuildingContainment.open(building.id(), grid.id()))
                        .in(grid.id())))
                .toList();
    }
}
