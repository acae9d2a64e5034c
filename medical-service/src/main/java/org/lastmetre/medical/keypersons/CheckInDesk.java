package org.lastmetre.medical.keypersons;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.time.Clock;

/** Takes what callers and volunteers tell of a check-in, with the medicines that were asked for on the way. */
@ApplicationScoped
public class CheckInDesk {
    private final Telling telling;
    private final KeyPersons persons;
    private final Purchasing purchasing;
    private final Communities communities;
    private final Commands commands;
    private final Clock clock;

    CheckInDesk(
            Telling telling,
            KeyPersons persons,
            Purchasing purchasing,
            Communities communities,
            Commands commands,
            Clock clock) {
        this.telling = telling;
        this.persons = persons;
        this.purchasing = purchasing;
        this.communities = communities;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Fails with 404 {@code unknown-check-in}; a call told before, or too early, changes nothing, but for what it found out
     * and nobody else did: a condition and medicines.
     */
    public Uni<Reply> told(Answer told, Once<CheckInSheet> once) {
        return commands.once(once, tx -> telling.tell(tx, List.of(told))
                .map(changes -> changes.stream().findFirst().orElseThrow(() -> CheckIn.unknown(told.checkIn())))
                .call(change -> medicines(tx, told, change.after()))
                .chain(change -> sheet(change.after())));
    }

    /** For a consumer: visits at doors, of which those that nobody knows any more are passed over. */
    public Uni<Void> visited(Tx tx, List<Answer> told) {
        return telling.tell(tx, told).replaceWithVoid();
    }

    private Uni<Void> medicines(Tx tx, Answer told, CheckIn checkIn) {
        return told.medicines().isEmpty()
                ? done()
                : persons.find(tx, checkIn.person()).chain(found -> found.map(person -> medicines(tx, told, person))
                        .orElseGet(CheckInDesk::done));
    }

    private Uni<Void> medicines(Tx tx, Answer told, KeyPerson person) {
        var at = told.at(clock.now());
        var today = communities.known(person.community()).dateAt(at);
        return purchasing
                .over(tx, person.medicines().purchases())
                .map(over -> person.told(told.medicines(), over, today, at))
                .chain(now -> purchasing.save(tx, List.of(now)))
                .replaceWithVoid();
    }

    private static Uni<Void> done() {
        return Uni.createFrom().voidItem();
    }

    private Uni<CheckInSheet> sheet(CheckIn checkIn) {
        Uni<Community> community = communities.require(checkIn.community());
        return community.map(known -> new CheckInSheet(checkIn, known));
    }
}
