package org.lastmetre.dispatch.windows;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.due.DueWork;
import org.lastmetre.kit.id.Ids;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Goes over to the light pace and back; counts only where the hour allows it or the pace is light now. */
@ApplicationScoped
class PaceWork implements DueWork {
    private final Communities communities;
    private final Paces paces;
    private final CallDesk calls;
    private final Ids ids;

    PaceWork(Communities communities, Paces paces, CallDesk calls, Ids ids) {
        this.communities = communities;
        this.paces = paces;
        this.calls = calls;
        this.ids = ids;
    }

    @Override
    public String name() {
        return "dispatch-pace";
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        return paces.light(tx).chain(light -> {
            var candidates = communities.all().stream()
                    .filter(community -> light.contains(community.id()) || Pace.mayBeLight(community, now))
                    .toList();
            return candidates.isEmpty() ? Uni.createFrom().voidItem() : weigh(tx, candidates, light, now);
        });
    }

    private Uni<Void> weigh(Tx tx, List<Community> candidates, Set<CommunityId> light, Instant now) {
        var of = candidates.stream().map(Community::id).toList();
        return paces.openItems(tx, of)
                .chain(open -> paces.onDuty(tx, of).map(onDuty -> decide(candidates, light, open, onDuty, now)))
                .chain(changes -> changes.isEmpty() ? Uni.createFrom().voidItem() : change(tx, changes));
    }

    private static List<PaceChange> decide(
            List<Community> candidates,
            Set<CommunityId> light,
            List<Paces.OpenItems> open,
            Map<CommunityId, Integer> onDuty,
            Instant now) {
        return candidates.stream()
                .map(community -> {
                    var busyness = new Busyness(openOf(community, open), onDuty.getOrDefault(community.id(), 0));
                    var pace = Pace.of(community, now, busyness);
                    return new PaceChange(community.id(), 0, pace, busyness.openItems(), busyness.onDuty(), now);
                })
                .filter(change -> (change.pace() == Pace.LIGHT) != light.contains(change.community()))
                .toList();
    }

    private static int openOf(Community community, List<Paces.OpenItems> open) {
        return open.stream()
                .filter(items -> items.community().equals(community.id()))
                .filter(items -> items.building() == null || !community.nothingGoesInto(items.building()))
                .mapToInt(Paces.OpenItems::count)
                .sum();
    }

    private Uni<Void> change(Tx tx, List<PaceChange> changes) {
        var lightCalls = changes.stream()
                .filter(change -> change.pace() == Pace.LIGHT)
                .flatMap(change -> communities.find(change.community()).stream()
                        .map(community -> Call.light(ids.next(), community, change.at())))
                .toList();
        return paces.save(tx, changes)
                .chain(() -> calls.announcePace(tx, changes))
                .chain(() -> calls.call(tx, lightCalls));
    }
}
