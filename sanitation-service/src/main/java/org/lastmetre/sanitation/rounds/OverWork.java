package org.lastmetre.sanitation.rounds;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.due.DueWork;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Skips what becomes due in a held building, and says of what was not done in time that it is missed, once. */
@ApplicationScoped
class OverWork implements DueWork {
    /** A city's sites are over at the same minute; so many a second are said within two minutes. */
    private static final int AT_A_TIME = 1_000;

    private final Rounds rounds;
    private final RoundAnnouncer announcer;
    private final Communities communities;

    OverWork(Rounds rounds, RoundAnnouncer announcer, Communities communities) {
        this.rounds = rounds;
        this.announcer = announcer;
        this.communities = communities;
    }

    @Override
    public String name() {
        return "round-over";
    }

    /** Waits until it is known which buildings are held, so that nothing is missed that was not to be done. */
    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        return communities.ready()
                ? rounds.skipHeld(tx, held(), now)
                        .chain(() -> rounds.miss(tx, now, AT_A_TIME))
                        .chain(missed -> missed.isEmpty() ? Uni.createFrom().voidItem() : announcer.missed(tx, missed))
                : Uni.createFrom().voidItem();
    }

    private Map<CommunityId, List<String>> held() {
        return communities.all().stream()
                .filter(community -> !community.containment().isEmpty())
                .collect(Collectors.toMap(Community::id, OverWork::held));
    }

    private static List<String> held(Community community) {
        return community.containment().keySet().stream()
                .filter(community::nothingGoesInto)
                .toList();
    }
}
