package org.lastmetre.sanitation.waste;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.time.Clock;

/** Seals bags: a seal is used once, and telling the same again gives the same bag. */
@ApplicationScoped
public class BagDesk {
    private final Bags bags;
    private final WasteAnnouncer announcer;
    private final Communities communities;
    private final Commands commands;
    private final Clock clock;

    BagDesk(Bags bags, WasteAnnouncer announcer, Communities communities, Commands commands, Clock clock) {
        this.bags = bags;
        this.announcer = announcer;
        this.communities = communities;
        this.commands = commands;
        this.clock = clock;
    }

    /** Fails with 404 {@code unknown-community} or {@code unknown-point}, 409 {@code seal-used}. */
    public Uni<Reply> seal(NewBag told, Once<BagSheet> once) {
        return communities
                .require(told.community())
                .chain(community -> commands.once(once, tx -> seal(tx, told, community)));
    }

    private Uni<BagSheet> seal(Tx tx, NewBag told, Community community) {
        var step = told.sealed(community, clock.now());
        var bag = step.bag();
        return bags.add(tx, step)
                .chain(known -> known.isPresent()
                        ? Uni.createFrom().item(again(known.get(), told, community))
                        : announcer.sealed(tx, bag).replaceWith(new BagSheet(bag, community, List.of(), true)));
    }

    private static BagSheet again(Bag known, NewBag told, Community community) {
        if (!known.isOf(told)) {
            throw Refusal.conflict("seal-used", "the seal " + known.seal() + " closes another bag");
        }
        return new BagSheet(known, community, List.of(), false);
    }
}
