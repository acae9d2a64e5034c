package org.lastmetre.sorting.reception;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Group;
import org.lastmetre.kit.commit.Groups;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Result;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.sorting.batches.Shelf;
import org.lastmetre.sorting.reception.Disinfections.Item;

/** Takes the scans of the reception point, many at a time. */
@ApplicationScoped
public class ReceptionDesk {
    private static final Duration STEP = Duration.ofMillis(50);
    private static final int STEPS = 20;
    private static final String UNHEARD = "not-announced";

    private final Benches benches;
    private final Parcels parcels;
    private final Clock clock;
    private final Group<Scan, Arrived> arrivals;
    private final Group<Disinfection, List<Item>> disinfections;

    ReceptionDesk(Benches benches, Parcels parcels, Clock clock, Groups groups) {
        this.benches = benches;
        this.parcels = parcels;
        this.clock = clock;
        this.arrivals = groups.of("arrivals", this::together, this::arriveAll);
        this.disinfections = groups.of("disinfections", this::lock, this::disinfectAll);
    }

    /** An arrival, and whether its announcement may still be on its way. */
    private record Scan(Arrival arrival, boolean mayBeAnnounced) {}

    /** A package nobody has heard of may have been announced a moment ago: waits up to 1 s for that. */
    public Uni<Reply> arrive(Arrival arrival, Once<Arrived> once) {
        return arrivals.submit(new Scan(arrival, !arrival.hasLabel()), once)
                .onFailure(ReceptionDesk::isUnheard)
                .recoverWithUni(unheard ->
                        look(arrival.code(), STEPS).chain(() -> arrivals.submit(new Scan(arrival, false), once)));
    }

    public Uni<Reply> disinfect(Disinfection scan, Once<List<Item>> once) {
        return disinfections.submit(scan, once);
    }

    private Uni<Boolean> look(PackageCode code, int timesLeft) {
        return parcels.knows(code)
                .chain(known ->
                        known || timesLeft == 0 ? Uni.createFrom().item(known) : lookLater(code, timesLeft - 1));
    }

    private Uni<Boolean> lookLater(PackageCode code, int timesLeft) {
        return Uni.createFrom().voidItem().onItem().delayIt().by(STEP).chain(() -> look(code, timesLeft));
    }

    private Uni<Set<PackageCode>> together(Tx tx, List<Scan> scans) {
        return parcels.together(
                tx, scans.stream().map(scan -> scan.arrival().code()).toList());
    }

    /** Orders are locked whole, so that of two last packages at one moment one knows that it completes its order. */
    private Uni<List<Result<Arrived>>> arriveAll(Tx tx, Set<PackageCode> together, List<Scan> scans) {
        var arrivals = scans.stream().map(Scan::arrival).toList();
        return benches.openForArrivals(tx, together, locked -> shelvesOfArrivals(arrivals, locked))
                .chain(bench -> {
                    var now = clock.now();
                    var results = scans.stream()
                            .map(scan -> Result.of(() -> decide(bench, scan, now)))
                            .toList();
                    return benches.close(tx, bench, now).replaceWith(results);
                });
    }

    private static Arrived decide(ReceptionBench bench, Scan scan, Instant now) {
        if (scan.mayBeAnnounced() && bench.find(scan.arrival().code()) == null) {
            throw Refusal.notFound(
                    UNHEARD, "nobody has announced " + scan.arrival().code());
        }
        return Arrivals.decide(bench, scan.arrival(), now);
    }

    private static boolean isUnheard(Throwable failure) {
        return failure instanceof Refusal refusal && refusal.code().equals(UNHEARD);
    }

    private Uni<List<Parcel>> lock(Tx tx, List<Disinfection> scans) {
        return parcels.lock(
                tx, scans.stream().flatMap(scan -> scan.codes().stream()).collect(Collectors.toSet()));
    }

    private Uni<List<Result<List<Item>>>> disinfectAll(Tx tx, List<Parcel> locked, List<Disinfection> scans) {
        return benches.open(tx, locked, shelvesOf(locked), Set.of()).chain(bench -> {
            var now = clock.now();
            var results = scans.stream()
                    .map(scan -> Disinfections.decide(bench, scan, now))
                    .toList();
            return benches.close(tx, bench, now).replaceWith(results);
        });
    }

    private static Set<Shelf> shelvesOfArrivals(List<Arrival> scans, List<Parcel> locked) {
        var free = scans.stream()
                .filter(scan -> !scan.community().goodsMustBeDisinfected())
                .toList();
        var shelves = new HashSet<Shelf>();
        if (!free.isEmpty()) {
            shelves.addAll(shelvesOf(locked));
            free.stream()
                    .filter(Arrival::hasLabel)
                    .filter(scan -> scan.labelledDoor() != null)
                    .forEach(scan -> shelves.add(
                            new Shelf(scan.community().id(), scan.labelledDoor().building(), scan.category())));
        }
        return shelves;
    }

    static Set<Shelf> shelvesOf(List<Parcel> locked) {
        return locked.stream()
                .filter(parcel -> parcel.door() != null)
                .map(ReceptionBench::shelfOf)
                .collect(Collectors.toSet());
    }
}
