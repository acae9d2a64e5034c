package org.lastmetre.medical.keypersons;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.due.DueWork;
import org.lastmetre.medical.vehicles.Turns;

/** Has medicine bought that got short because days passed, though nobody told so. */
@ApplicationScoped
class ShortMedicineWork implements DueWork {
    private final KeyPersons persons;
    private final Purchasing purchasing;
    private final Turns turns;

    ShortMedicineWork(KeyPersons persons, Purchasing purchasing, Turns turns) {
        this.persons = persons;
        this.purchasing = purchasing;
        this.turns = turns;
    }

    @Override
    public String name() {
        return "short-medicine";
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        return persons.shortBy(tx, now)
                .chain(found -> found.isEmpty() ? Uni.createFrom().voidItem() : buy(tx, found));
    }

    /** Looks again now that it is nobody else's turn. */
    private Uni<Void> buy(Tx tx, List<KeyPerson> found) {
        var places = found.stream().map(KeyPerson::community).collect(Collectors.toSet());
        return turns.take(tx, places)
                .chain(() -> persons.find(tx, found.stream().map(KeyPerson::id).toList()))
                .chain(now -> purchasing.save(tx, List.copyOf(now.values())))
                .replaceWithVoid();
    }
}
