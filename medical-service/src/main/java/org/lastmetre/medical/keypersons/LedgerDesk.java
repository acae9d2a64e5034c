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
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.vehicles.Turns;

/** Keeps the ledger of key persons; whoever is entered is called the same day, and nobody who is not to be called is. */
@ApplicationScoped
public class LedgerDesk {
    private final KeyPersons persons;
    private final Purchasing purchasing;
    private final Attendance attendance;
    private final Turns turns;
    private final Communities communities;
    private final Commands commands;
    private final Clock clock;

    LedgerDesk(
            KeyPersons persons,
            Purchasing purchasing,
            Attendance attendance,
            Turns turns,
            Communities communities,
            Commands commands,
            Clock clock) {
        this.persons = persons;
        this.purchasing = purchasing;
        this.attendance = attendance;
        this.turns = turns;
        this.communities = communities;
        this.commands = commands;
        this.clock = clock;
    }

    /** Fails with 404 {@code unknown-community}, 400 for a door it has not, 409 {@code key-person-elsewhere}. */
    public Uni<Reply> enter(Entered entered, Once<LedgerSheet> once) {
        return communities
                .require(entered.community())
                .invoke(community -> entered.door().check(community.directory()))
                .chain(community -> commands.once(once, tx -> enter(tx, entered, community)));
    }

    private Uni<LedgerSheet> enter(Tx tx, Entered entered, Community community) {
        return turns.take(tx, Set.of(community.id()))
                .chain(() -> persons.find(tx, entered.id()))
                .chain(known -> enter(tx, entered, known, community));
    }

    private Uni<LedgerSheet> enter(Tx tx, Entered entered, Optional<KeyPerson> known, Community community) {
        var purchases = known.map(one -> one.medicines().purchases()).orElse(List.of());
        var today = community.dateAt(clock.now());
        return purchasing
                .over(tx, purchases)
                .map(over -> entered.appliedTo(known, over, today))
                .chain(person -> purchasing.save(tx, List.of(person)))
                .map(saved -> saved.get(0))
                .call(person -> attendance.follow(tx, person, community))
                .map(person -> new LedgerSheet(person, today, known.isEmpty()));
    }

    /**
     * Those of a category, or all; that they were read is on record. Fails with 404 {@code unknown-community}.
     *
     * @param category null for any
     */
    public Uni<Reply> list(
            CommunityId id, KeyCategory category, KeyPersonId after, int limit, Once<List<LedgerSheet>> once) {
        return communities
                .require(id)
                .chain(community -> commands.once(
                        once, tx -> persons.of(tx, id, after).map(found -> sheets(found, category, limit, community))));
    }

    private List<LedgerSheet> sheets(List<KeyPerson> found, KeyCategory category, int limit, Community community) {
        var today = community.dateAt(clock.now());
        return found.stream()
                .filter(person -> category == null || person.particulars().category() == category)
                .limit(limit)
                .map(person -> new LedgerSheet(person, today, false))
                .toList();
    }
}
