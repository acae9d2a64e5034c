package org.lastmetre.medical.keypersons;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.medical.keypersons.Days.Day;
import org.lastmetre.medical.keypersons.KeyPersons.ToCall;

/** Makes today's check-in of somebody agree with what the ledger says of them now. */
@ApplicationScoped
class Attendance {
    private final CallRound round;
    private final CheckIns checkIns;
    private final Telling telling;
    private final Clock clock;

    Attendance(CallRound round, CheckIns checkIns, Telling telling, Clock clock) {
        this.round = round;
        this.checkIns = checkIns;
        this.telling = telling;
        this.clock = clock;
    }

    /** In the turn of the community; the first who is to be called begins its day. */
    Uni<Void> follow(Tx tx, KeyPerson person, Community community) {
        var today = round.today(community);
        return round.begin(tx, List.of(today))
                .chain(() -> checkIns.of(tx, person.id(), today.date()))
                .chain(known -> follow(tx, person, today, known));
    }

    private Uni<Void> follow(Tx tx, KeyPerson person, Day today, Optional<CheckIn> known) {
        if (known.isPresent()) {
            return telling.save(tx, List.of(followed(person, known.get(), clock.now())));
        }
        return person.callDaily()
                ? round.add(tx, round.due(new ToCall(person.id(), person.community(), person.door()), today))
                : Uni.createFrom().voidItem();
    }

    private Changed followed(KeyPerson person, CheckIn known, Instant now) {
        if (!person.callDaily()) {
            return known.withdrawn(now);
        }
        var restored = known.restored(now);
        return restored.then(restored.after().at(round.spot(person.community(), person.door()), now));
    }
}
