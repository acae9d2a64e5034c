package org.lastmetre.medical.keypersons;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.medical.vehicles.Turns;

/** Takes in what is told of check-ins, in the turn of their communities, and says what others have to know. */
@ApplicationScoped
class Telling {
    private final CheckIns checkIns;
    private final CheckInAnnouncer announcer;
    private final Turns turns;
    private final CallRules rules;
    private final Clock clock;

    Telling(CheckIns checkIns, CheckInAnnouncer announcer, Turns turns, CallRules rules, Clock clock) {
        this.checkIns = checkIns;
        this.announcer = announcer;
        this.turns = turns;
        this.rules = rules;
        this.clock = clock;
    }

    /** What became of each check-in that is known, in the order told. */
    Uni<List<Changed>> tell(Tx tx, List<Answer> told) {
        var ids = told.stream().map(Answer::checkIn).collect(Collectors.toSet());
        return locked(tx, ids).map(known -> changes(known, told)).call(changes -> save(tx, changes));
    }

    /** These as they are in the turn of their communities. */
    Uni<Map<CheckInId, CheckIn>> locked(Tx tx, Collection<CheckInId> ids) {
        return checkIns.find(tx, ids).chain(found -> {
            var places = found.values().stream().map(CheckIn::community).collect(Collectors.toSet());
            return places.isEmpty()
                    ? Uni.createFrom().item(found)
                    : turns.take(tx, places).chain(() -> checkIns.find(tx, ids));
        });
    }

    private List<Changed> changes(Map<CheckInId, CheckIn> known, List<Answer> told) {
        var changes = new LinkedHashMap<CheckInId, Changed>();
        for (var answer : told) {
            var id = answer.checkIn();
            if (known.containsKey(id)) {
                var so = changes.getOrDefault(id, Changed.nothing(known.get(id)));
                changes.put(id, so.then(so.after().told(answer, rules, clock.now())));
            }
        }
        return List.copyOf(changes.values());
    }

    Uni<Void> save(Tx tx, List<Changed> changes) {
        var some = changes.stream().filter(Changed::isSomething).toList();
        return some.isEmpty()
                ? Uni.createFrom().voidItem()
                : checkIns.save(tx, some.stream().map(Changed::after).toList())
                        .chain(() -> announcer.changed(tx, some));
    }
}
