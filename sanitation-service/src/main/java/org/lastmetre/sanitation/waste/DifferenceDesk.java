package org.lastmetre.sanitation.waste;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.time.Clock;

/** Takes why two weights do not agree, once; nobody is alerted of that difference any more. */
@ApplicationScoped
public class DifferenceDesk {
    private final Differences differences;
    private final Communities communities;
    private final Commands commands;
    private final Clock clock;

    DifferenceDesk(Differences differences, Communities communities, Commands commands, Clock clock) {
        this.differences = differences;
        this.communities = communities;
        this.commands = commands;
        this.clock = clock;
    }

    /** Fails with 404 {@code unknown-difference}, 409 {@code already-acknowledged}; the same told again changes nothing. */
    public Uni<Reply> acknowledge(NewAcknowledgement told, Once<DifferenceSheet> once) {
        return commands.once(once, tx -> differences
                .lock(tx, told.haul(), told.step())
                .map(known -> known.orElseThrow(Difference::unknown))
                .chain(difference -> acknowledge(tx, difference, told))
                .chain(difference -> communities
                        .require(difference.community())
                        .map(community -> new DifferenceSheet(difference, community))));
    }

    private Uni<Difference> acknowledge(Tx tx, Difference difference, NewAcknowledgement told) {
        if (difference.isAcknowledgedBy(told)) {
            return Uni.createFrom().item(difference);
        }
        var acknowledged = difference.acknowledged(told, clock.now());
        return differences.acknowledge(tx, acknowledged).replaceWith(acknowledged);
    }
}
