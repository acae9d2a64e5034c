package org.lastmetre.medical.medicine;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.due.DueWork;
import org.lastmetre.medical.trips.Intake;

/** Asks for medicine ahead of its running out, once a period; asks the store, so no restart forgets. */
@ApplicationScoped
class RefillWork implements DueWork {
    private final Prescriptions prescriptions;
    private final Shelf shelf;
    private final Intake intake;
    private final SupplyRules rules;
    private final Communities communities;

    RefillWork(Prescriptions prescriptions, Shelf shelf, Intake intake, SupplyRules rules, Communities communities) {
        this.prescriptions = prescriptions;
        this.shelf = shelf;
        this.intake = intake;
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
                .filter(one -> one.isDue(communities.known(one.community()).dateAt(now), rules))
                .map(one -> one.request(communities.known(one.community()).dateAt(now), rules, now))
                .toList();
        return requests.isEmpty()
                ? Uni.createFrom().voidItem()
                : intake.take(tx, requests).replaceWithVoid();
    }

    private Uni<Void> keep(Tx tx, List<Prescription> found, Instant now) {
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(one -> keep(tx, one, now))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> keep(Tx tx, Prescription one, Instant now) {
        var community = communities.known(one.community());
        return shelf.keep(tx, one.asked(community.dateAt(now), rules, now), community);
    }
}
