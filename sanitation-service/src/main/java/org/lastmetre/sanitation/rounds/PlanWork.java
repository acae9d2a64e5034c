package org.lastmetre.sanitation.rounds;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.due.DueWork;
import org.lastmetre.kit.id.Ids;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.rounds.PlannedDays.Planned;
import org.lastmetre.sanitation.rounds.Rounds.Day;

/**
 * Plans the rounds of every community's new day, and plans anew what is ahead when its policy or its sites changed; many
 * communities at a time. Remembers what it planned, so that nothing is asked of the store when nothing has changed.
 */
@ApplicationScoped
class PlanWork implements DueWork {
    /** So many that a city's day is planned within half a minute; each has some two hundred rounds. */
    static final int AT_A_TIME = 250;

    private final Rounds rounds;
    private final PlannedDays days;
    private final Communities communities;
    private final RoundRules rules;
    private final Ids ids;
    private final Map<CommunityId, Planned> planned = new ConcurrentHashMap<>();

    PlanWork(Rounds rounds, PlannedDays days, Communities communities, RoundRules rules, Ids ids) {
        this.rounds = rounds;
        this.days = days;
        this.communities = communities;
        this.rules = rules;
        this.ids = ids;
    }

    @Override
    public String name() {
        return "round-plan";
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        var wanted = communities.all().stream()
                .filter(community -> !today(community, now).equals(planned.get(community.id())))
                .limit(AT_A_TIME)
                .toList();
        return wanted.isEmpty() ? Uni.createFrom().voidItem() : plan(tx, wanted, now);
    }

    private static Planned today(Community community, Instant now) {
        return new Planned(community.id(), community.dateAt(now), community.version());
    }

    private Uni<Void> plan(Tx tx, List<Community> wanted, Instant now) {
        tx.afterCommit(() -> wanted.forEach(community -> planned.put(community.id(), today(community, now))));
        return days.lock(tx, wanted.stream().map(Community::id).toList())
                .map(known -> wanted.stream()
                        .flatMap(community -> Outstanding.of(community, known.get(community.id()), now).stream())
                        .toList())
                .chain(outstanding -> outstanding.isEmpty() ? Uni.createFrom().voidItem() : plan(tx, outstanding));
    }

    private Uni<Void> plan(Tx tx, List<Outstanding> outstanding) {
        return rounds.of(tx, outstanding.stream().map(Outstanding::day).toList())
                .map(known -> change(outstanding, known))
                .chain(change -> rounds.withdraw(tx, change.withdrawn()).chain(() -> rounds.add(tx, change.added())))
                .chain(() -> days.save(tx, latest(outstanding)));
    }

    private static Collection<Planned> latest(List<Outstanding> outstanding) {
        return outstanding.stream()
                .map(Outstanding::planned)
                .collect(Collectors.toMap(Planned::community, Function.identity(), (earlier, later) -> later))
                .values();
    }

    private Planning.Change change(List<Outstanding> outstanding, List<Round> known) {
        var byDay = known.stream().collect(Collectors.groupingBy(round -> new Day(round.community(), round.date())));
        var added = new ArrayList<Round>();
        var withdrawn = new ArrayList<Round>();
        for (var one : outstanding) {
            var rounds = byDay.getOrDefault(one.day(), List.of());
            var change =
                    Planning.of(one.community(), one.date(), one.from(), rounds, rules, () -> new RoundId(ids.next()));
            added.addAll(change.added());
            withdrawn.addAll(change.withdrawn());
        }
        return new Planning.Change(added, withdrawn);
    }
}
