package org.lastmetre.medical.keypersons;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.due.DueWork;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.keypersons.Days.Day;
import org.lastmetre.medical.vehicles.Turns;

/**
 * Makes the check-ins of every community's new day, many communities at a time. Asks the store about a day until it is
 * sure that it has begun, or that nobody is to be called; whoever is entered later begins it.
 */
@ApplicationScoped
class DayBeginWork implements DueWork {
    /** So many that a city's day begins within half a minute, so few that none waits long for its turn. */
    private static final int AT_A_TIME = 100;

    private final CallRound round;
    private final Days days;
    private final Turns turns;
    private final Communities communities;
    private final Map<CommunityId, LocalDate> begun = new ConcurrentHashMap<>();

    DayBeginWork(CallRound round, Days days, Turns turns, Communities communities) {
        this.round = round;
        this.days = days;
        this.turns = turns;
        this.communities = communities;
    }

    @Override
    public String name() {
        return "check-in-day-begin";
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        var wanted = communities.all().stream()
                .map(round::today)
                .filter(day -> !day.date().equals(begun.get(day.community())))
                .limit(AT_A_TIME)
                .toList();
        return wanted.isEmpty() ? Uni.createFrom().voidItem() : begin(tx, wanted);
    }

    private Uni<Void> begin(Tx tx, List<Day> wanted) {
        tx.afterCommit(() -> wanted.forEach(day -> begun.put(day.community(), day.date())));
        return days.toBegin(tx, wanted)
                .chain(missing -> missing.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : turns.take(tx, missing.stream().map(Day::community).toList())
                                .chain(() -> round.begin(tx, missing)));
    }
}
