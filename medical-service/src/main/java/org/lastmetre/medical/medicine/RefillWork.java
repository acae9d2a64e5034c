package org.lastmetre.medical.medicine;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.due.DueWork;
import org.lastmetre.medical.trips.Intake;
import org.lastmetre.medical.trips.NewTrip;
import org.lastmetre.medical.trips.OpenLists;
import org.lastmetre.medical.vehicles.Turns;

/** Asks for medicine ahead of its running out, once a period; asks the store, so no restart forgets. */
@ApplicationScoped
class RefillWork implements DueWork {
    private final Prescriptions prescriptions;
    private final OpenLists lists;
    private final Shelf shelf;
    private final Intake intake;
    private final Turns turns;
    private final SupplyRules rules;
    private final Communities communities;

    RefillWork(
            Prescriptions prescriptions,
            OpenLists lists,
            Shelf shelf,
            Intake intake,
            Turns turns,
            SupplyRules rules,
            Communities communities) {
        this.prescriptions = prescriptions;
        this.lists = lists;
        this.shelf = shelf;
        this.intake = intake;
        this.turns = turns;
        this.rules = rules;
        this.communities = communities;
    }

    @Override
    public String name() {
        return "medical-refills";
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        return prescriptions
                .due(tx, now)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : ask(tx, found, now).chain(() -> keep(tx, found, now)));
    }

    private Uni<Void> ask(Tx tx, List<Prescription> found, Instant now) {
        var requests = found.stream()
                .filter(one -> one.isDue(today(one, now), rules))
                .map(one -> one.request(today(one, now), rules, now))
                .toList();
        var places = requests.stream().map(NewTrip::community).collect(Collectors.toSet());
        var persons = requests.stream().map(NewTrip::person).collect(Collectors.toSet());
        return requests.isEmpty()
                ? Uni.createFrom().voidItem()
                : turns.take(tx, places)
                        .chain(() -> lists.of(tx, persons))
                        .chain(open -> take(tx, new Wanted(open).of(requests)));
    }

    private Uni<Void> take(Tx tx, List<NewTrip> requests) {
        return requests.isEmpty()
                ? Uni.createFrom().voidItem()
                : intake.take(tx, requests)
                        .map(taken -> taken.stream()
                                .map(one -> one.orThrow().trip().id())
                                .toList())
                        .chain(ids -> lists.prescribed(tx, ids));
    }

    private Uni<Void> keep(Tx tx, List<Prescription> found, Instant now) {
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(one ->
                        shelf.keep(tx, one.asked(today(one, now), rules, now), communities.known(one.community())))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private LocalDate today(Prescription one, Instant now) {
        return communities.known(one.community()).dateAt(now);
    }
}
