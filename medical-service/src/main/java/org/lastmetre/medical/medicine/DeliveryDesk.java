package org.lastmetre.medical.medicine;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.medical.trips.EntryType;
import org.lastmetre.medical.trips.Found;
import org.lastmetre.medical.trips.Journey;
import org.lastmetre.medical.trips.Moved;
import org.lastmetre.medical.trips.Trip;
import org.lastmetre.medical.trips.TripAccess;
import org.lastmetre.medical.trips.TripId;
import org.lastmetre.medical.trips.Trips;
import org.lastmetre.medical.vehicles.Turns;

/** Hears what became of packages, at the door or before; once all of a list are there, its request is closed. */
@ApplicationScoped
public class DeliveryDesk {
    private final Purchases purchases;
    private final Trips trips;
    private final Turns turns;
    private final Journey journey;
    private final Clock clock;

    DeliveryDesk(Purchases purchases, Trips trips, Turns turns, Journey journey, Clock clock) {
        this.purchases = purchases;
        this.trips = trips;
        this.turns = turns;
        this.journey = journey;
        this.clock = clock;
    }

    /** Most packages of the system are no medicine of ours: those are passed over in one look. */
    public Uni<Void> hear(Tx tx, List<ParcelNews> news) {
        return purchases
                .requestsOf(tx, news.stream().map(ParcelNews::code).collect(Collectors.toSet()))
                .chain(known -> known.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : takeTurns(tx, known).chain(() -> each(tx, byRequest(news, known))));
    }

    /** All at once, in the one order that everybody takes them in. */
    private Uni<Void> takeTurns(Tx tx, Map<PackageCode, TripId> known) {
        return trips.find(tx, Set.copyOf(known.values()))
                .map(found -> found.values().stream().map(Trip::community).collect(Collectors.toSet()))
                .chain(communities -> turns.take(tx, communities));
    }

    private static Map<TripId, List<ParcelNews>> byRequest(List<ParcelNews> news, Map<PackageCode, TripId> known) {
        return news.stream()
                .filter(one -> known.containsKey(one.code()))
                .collect(Collectors.groupingBy(one -> known.get(one.code())));
    }

    private Uni<Void> each(Tx tx, Map<TripId, List<ParcelNews>> news) {
        return Multi.createFrom()
                .iterable(news.entrySet())
                .onItem()
                .transformToUniAndConcatenate(one -> hear(tx, one.getKey(), one.getValue()))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> hear(Tx tx, TripId request, List<ParcelNews> news) {
        return journey.open(tx, request, TripAccess.SERVICE)
                .chain(found ->
                        purchases.find(tx, List.of(request)).chain(known -> take(tx, found, known.get(request), news)));
    }

    private Uni<Void> take(Tx tx, Found found, Purchase known, List<ParcelNews> news) {
        var now = known;
        var moved = Moved.nothing(found.trip());
        for (var one : news) {
            if (now.isNewer(one)) {
                now = now.heard(one);
                moved = moved.then(noted(moved, one));
            }
        }
        if (now.equals(known)) {
            return Uni.createFrom().voidItem();
        }
        var last = now.stage() == Stage.DELIVERED ? moved.then(moved.trip().delivered(clock.now())) : moved;
        return purchases
                .save(tx, now)
                .chain(() -> journey.keep(tx, found, last))
                .replaceWithVoid();
    }

    /** A request that was cancelled meanwhile stays so; what became of the packages is kept all the same. */
    private Moved noted(Moved before, ParcelNews news) {
        var trip = before.trip();
        return trip.state().isOver()
                ? Moved.nothing(trip)
                : trip.noted(
                        EntryType.MedicineMoved, news.code() + ":" + news.whereabouts(), null, news.at(), clock.now());
    }
}
