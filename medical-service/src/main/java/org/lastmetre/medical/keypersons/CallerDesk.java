package org.lastmetre.medical.keypersons;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.vehicles.Turns;

/** Knows who makes calls; whoever comes takes a fair part of what is left to call, whoever goes leaves theirs to the others. */
@ApplicationScoped
public class CallerDesk {
    private final CheckInCallers callers;
    private final CallRound round;
    private final Turns turns;
    private final Communities communities;
    private final Commands commands;

    CallerDesk(CheckInCallers callers, CallRound round, Turns turns, Communities communities, Commands commands) {
        this.callers = callers;
        this.round = round;
        this.turns = turns;
        this.communities = communities;
        this.commands = commands;
    }

    /** A caller, and whether this call made them known. */
    public record Described(CheckInCaller caller, boolean created) {}

    /** Fails with 404 {@code unknown-community}, 409 {@code caller-elsewhere} for one on duty in another community. */
    public Uni<Reply> describe(CheckInCaller described, Once<Described> once) {
        return communities
                .require(described.community())
                .chain(community -> commands.once(once, tx -> describe(tx, described, community)));
    }

    private Uni<Described> describe(Tx tx, CheckInCaller described, Community community) {
        return turns.take(tx, Set.of(community.id()))
                .chain(() -> callers.find(tx, described.id()))
                .invoke(known -> mayMove(known, described))
                .call(known -> known.filter(described::equals).isPresent()
                        ? Uni.createFrom().voidItem()
                        : callers.save(tx, described)
                                .chain(() -> round.shareAnew(tx, round.today(community), described.onDuty())))
                .map(known -> new Described(described, known.isEmpty()));
    }

    private static void mayMove(Optional<CheckInCaller> known, CheckInCaller described) {
        var elsewhere = known.filter(CheckInCaller::onDuty)
                .filter(one -> !one.community().equals(described.community()));
        if (elsewhere.isPresent()) {
            throw Refusal.conflict("caller-elsewhere", "the caller is on duty in another community");
        }
    }

    /** Fails with 404 {@code unknown-community}. */
    public Uni<List<CheckInCaller>> of(CommunityId id, CallerId after, int limit) {
        return communities.require(id).chain(community -> callers.of(id, after, limit));
    }
}
