package org.lastmetre.sanitation.waste;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.time.Clock;

/** Loads bags and ends hauls: no bag twice, no kinds mixed, and what two scales disagree on is written down. */
@ApplicationScoped
public class HaulDesk {
    private final Bags bags;
    private final Hauls hauls;
    private final Loading loading;
    private final Ending ending;
    private final Communities communities;
    private final Commands commands;
    private final Clock clock;

    HaulDesk(
            Bags bags,
            Hauls hauls,
            Loading loading,
            Ending ending,
            Communities communities,
            Commands commands,
            Clock clock) {
        this.bags = bags;
        this.hauls = hauls;
        this.loading = loading;
        this.ending = ending;
        this.communities = communities;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Fails with 404 {@code unknown-community} or {@code unknown-bag}, 409 {@code already-hauled}, {@code mixed-kinds} or
     * {@code vehicle-of-other-kind}; the same load told again gives the first haul.
     */
    public Uni<Reply> load(NewHaul told, Once<HaulSheet> once) {
        return communities
                .require(told.community())
                .chain(community -> commands.once(once, tx -> load(tx, told, community)));
    }

    private Uni<HaulSheet> load(Tx tx, NewHaul told, Community community) {
        return bags.lock(tx, told.seals()).map(told::bagsOf).chain(found -> told.together(found)
                .map(haul -> hauls.find(tx, haul).map(first -> first.filter(told::isTold)))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .chain(first -> first.isPresent()
                        ? sheet(tx, first.get(), community)
                        : loading.load(tx, told, found, community, clock.now())));
    }

    /** Fails with 404 {@code unknown-haul}, 409 {@code already-disposed}; the same told again changes nothing. */
    public Uni<Reply> dispose(NewDisposal told, Once<HaulSheet> once) {
        return commands.once(once, tx -> hauls.lock(tx, told.haul())
                .map(known -> known.orElseThrow(() -> Haul.unknown(told.haul())))
                .chain(haul -> dispose(tx, told, haul)));
    }

    private Uni<HaulSheet> dispose(Tx tx, NewDisposal told, Haul haul) {
        return communities
                .require(haul.community())
                .chain(community -> haul.isEndedBy(told)
                        ? sheet(tx, haul, community)
                        : ending.end(tx, haul.disposed(told, clock.now()), community));
    }

    private Uni<HaulSheet> sheet(Tx tx, Haul haul, Community community) {
        return hauls.differences(tx, haul.id()).chain(differences -> bags.of(tx, List.of(haul.id()))
                .map(seals -> new HaulSheet(haul, community, seals.get(haul.id()), differences, false)));
    }
}
