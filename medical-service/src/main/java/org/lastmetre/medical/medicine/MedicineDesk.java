package org.lastmetre.medical.medicine;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.medical.trips.EntryType;
import org.lastmetre.medical.trips.Found;
import org.lastmetre.medical.trips.Journey;
import org.lastmetre.medical.trips.Kind;
import org.lastmetre.medical.trips.Trip;
import org.lastmetre.medical.trips.TripAccess;

/** Notes who buys a list and that it was bought; the packages then come by the supply line. */
@ApplicationScoped
public class MedicineDesk {
    private final Purchases purchases;
    private final Journey journey;
    private final Communities communities;
    private final Commands commands;
    private final Clock clock;

    MedicineDesk(Purchases purchases, Journey journey, Communities communities, Commands commands, Clock clock) {
        this.purchases = purchases;
        this.journey = journey;
        this.communities = communities;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Somebody goes for it. Fails with 404 {@code unknown-medical-request}, 409 {@code no-medicine}, {@code already-over},
     * {@code already-claimed} or {@code already-purchased}.
     */
    public Uni<Reply> claim(Told told, TripAccess access, Once<MedicineSheet> once) {
        return commands.once(once, tx -> open(tx, told, access)
                .chain(found -> known(tx, found.trip()).chain(known -> {
                    var next = known.claimed(told, clock.now());
                    return known.stage() == Stage.CLAIMED
                            ? purchases.save(tx, next).replaceWith(sheet(found.trip(), next))
                            : keep(tx, found, next, EntryType.MedicineClaimed, null, told);
                })));
    }

    /** It was bought; a repeat changes nothing. Fails as {@link #claim} does, whoever wanted to go. */
    public Uni<Reply> purchase(Told told, TripAccess access, Once<MedicineSheet> once) {
        return commands.once(once, tx -> open(tx, told, access)
                .chain(found -> known(tx, found.trip()).chain(known -> {
                    if (known.repeats(told)) {
                        return Uni.createFrom().item(sheet(found.trip(), known));
                    }
                    var next = known.purchased(told);
                    var codes = String.join(",", next.codes());
                    return keep(tx, found, next, EntryType.MedicinePurchased, codes, told);
                })));
    }

    private Uni<Found> open(Tx tx, Told told, TripAccess access) {
        return journey.open(tx, told.request(), access).invoke(found -> require(found.trip()));
    }

    private static void require(Trip trip) {
        if (trip.ask().kind() != Kind.MEDICINE) {
            throw Refusal.conflict("no-medicine", "this request is no list to buy");
        }
    }

    private Uni<Purchase> known(Tx tx, Trip trip) {
        return purchases
                .find(tx, List.of(trip.id()))
                .map(found -> found.getOrDefault(trip.id(), Purchase.toBuy(trip.id())));
    }

    private Uni<MedicineSheet> keep(Tx tx, Found found, Purchase next, EntryType type, String detail, Told told) {
        var moved = found.trip().noted(type, detail, told.by(), told.at(), clock.now());
        return purchases
                .save(tx, next)
                .chain(() -> journey.keep(tx, found, moved))
                .map(done -> sheet(moved.trip(), next));
    }

    private MedicineSheet sheet(Trip trip, Purchase purchase) {
        return new MedicineSheet(trip, purchase, communities.known(trip.community()), Optional.empty());
    }
}
