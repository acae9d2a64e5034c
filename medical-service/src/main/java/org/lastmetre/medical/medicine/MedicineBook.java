package org.lastmetre.medical.medicine;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.medical.trips.Detail;
import org.lastmetre.medical.trips.Details;
import org.lastmetre.medical.trips.Kind;
import org.lastmetre.medical.trips.Trip;
import org.lastmetre.medical.trips.TripAccess;
import org.lastmetre.medical.trips.TripId;
import org.lastmetre.medical.trips.Trips;

/** Shows what is to buy, who buys it and where it is, to each caller its own. */
@ApplicationScoped
public class MedicineBook {
    private final Trips trips;
    private final Details details;
    private final Purchases purchases;
    private final Communities communities;
    private final Commands commands;

    MedicineBook(Trips trips, Details details, Purchases purchases, Communities communities, Commands commands) {
        this.trips = trips;
        this.details = details;
        this.purchases = purchases;
        this.communities = communities;
        this.commands = commands;
    }

    /** One, with the list as far as it may be shown; who read it is in the trail. 404 if it isn't the caller's. */
    public Uni<Reply> read(TripId id, TripAccess access, Once<MedicineSheet> once) {
        return commands.once(once, tx -> trips.find(tx, id)
                .map(found -> found.filter(trip -> trip.ask().kind() == Kind.MEDICINE)
                        .filter(trip -> access.sees(trip.community(), trip.door()))
                        .orElseThrow(() -> Trip.unknown(id)))
                .chain(trip -> details.find(tx, List.of(id))
                        .chain(kept -> purchases.find(tx, List.of(id)).map(bought -> {
                            var shown = access.showsDetailOf(trip.community(), trip.door());
                            return sheet(trip, bought, shown ? Optional.ofNullable(kept.get(id)) : Optional.empty());
                        }))));
    }

    /** Without detail; fails with 404 {@code unknown-community}. */
    public Uni<List<MedicineSheet>> list(Purchases.Filter filter) {
        return communities
                .require(filter.community())
                .chain(() -> purchases.requests(filter))
                .chain(this::sheets);
    }

    private Uni<List<MedicineSheet>> sheets(List<TripId> ids) {
        return trips.find(ids).chain(found -> purchases.find(ids).map(bought -> ids.stream()
                .map(id -> sheet(found.get(id), bought, Optional.empty()))
                .toList()));
    }

    private MedicineSheet sheet(Trip trip, Map<TripId, Purchase> bought, Optional<Detail> detail) {
        var purchase = bought.getOrDefault(trip.id(), Purchase.toBuy(trip.id()));
        return new MedicineSheet(trip, purchase, communities.known(trip.community()), detail);
    }
}
