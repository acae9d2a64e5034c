package org.lastmetre.dispatch.runs;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.lastmetre.dispatch.deliveries.Item;
import org.lastmetre.dispatch.deliveries.Items;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.dispatch.volunteers.Volunteers;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.due.DueWork;
import org.lastmetre.kit.vocabulary.PackageCode;

/**
 * Calls off runs that have not left and whose runner went off duty, so that somebody else gets what they would have carried.
 * It is not done together with going off duty, since packages are locked before volunteers.
 */
@ApplicationScoped
class StrandedWork implements DueWork {
    private final Runs runs;
    private final Items items;
    private final Volunteers volunteers;
    private final Communities communities;

    StrandedWork(Runs runs, Items items, Volunteers volunteers, Communities communities) {
        this.runs = runs;
        this.items = items;
        this.volunteers = volunteers;
        this.communities = communities;
    }

    @Override
    public String name() {
        return "dispatch-stranded";
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        return runs.stranded(tx)
                .chain(stranded -> stranded.isEmpty() ? Uni.createFrom().voidItem() : callOff(tx, stranded, now));
    }

    private Uni<Void> callOff(Tx tx, Map<UUID, List<PackageCode>> stranded, Instant now) {
        var codes = stranded.values().stream().flatMap(List::stream).toList();
        return items.lock(tx, codes).chain(known -> runs.lock(tx, stranded.keySet())
                .map(found -> calledOff(found.values(), known, now))
                .chain(off -> off.isEmpty() ? Uni.createFrom().voidItem() : save(tx, off)));
    }

    /** Some may have left meanwhile. */
    private List<Departure> calledOff(Collection<Run> found, Map<PackageCode, Item> known, Instant now) {
        return found.stream()
                .filter(run -> run.state() == Run.State.PLANNED)
                .filter(run -> communities.find(run.community()).isPresent())
                .map(run -> Departure.calledOff(run, known, now))
                .toList();
    }

    private Uni<Void> save(Tx tx, List<Departure> off) {
        return items.save(tx, off.stream().flatMap(one -> one.items().stream()).toList())
                .chain(() -> leaveOut(tx, off))
                .chain(() -> runs.save(tx, off.stream().map(Departure::run).toList()))
                .chain(() -> giveBack(tx, off));
    }

    private Uni<Void> leaveOut(Tx tx, List<Departure> off) {
        return Multi.createFrom()
                .iterable(off)
                .onItem()
                .transformToUniAndConcatenate(one -> runs.leaveOut(tx, one.run().id(), one.leftOut()))
                .toUni()
                .replaceWithVoid();
    }

    private Uni<Void> giveBack(Tx tx, List<Departure> off) {
        var byDate = new TreeMap<LocalDate, Map<VolunteerId, Integer>>();
        for (var one : off) {
            var less = byDate.computeIfAbsent(
                    communities.known(one.run().community()).dateAt(one.at()), date -> new HashMap<>());
            one.work().forEach((person, packages) -> less.merge(person, packages, Integer::sum));
        }
        return Multi.createFrom()
                .iterable(byDate.entrySet())
                .onItem()
                .transformToUniAndConcatenate(work -> volunteers.addWork(tx, work.getValue(), work.getKey()))
                .toUni()
                .replaceWithVoid();
    }
}
