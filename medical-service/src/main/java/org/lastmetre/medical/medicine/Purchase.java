package org.lastmetre.medical.medicine;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.medical.trips.TripId;

/** Who buys the list of a request, where, and what became of the packages. */
public record Purchase(
        TripId request,
        String buyer,
        String pharmacy,
        Instant claimedAt,
        Instant purchasedAt,
        List<Parcel> parcels,
        Stage stage) {
    public Purchase {
        parcels = List.copyOf(parcels);
    }

    static Purchase toBuy(TripId request) {
        return new Purchase(request, null, null, null, null, List.of(), Stage.TO_BUY);
    }

    /** @throws Refusal 409 {@code already-claimed} if somebody else goes, {@code already-purchased} */
    Purchase claimed(Told told, Instant now) {
        requireNotBought();
        if (stage == Stage.CLAIMED && !buyer.equals(told.by())) {
            throw Refusal.conflict("already-claimed", "somebody else buys this list");
        }
        var since = stage == Stage.CLAIMED ? claimedAt : now;
        return new Purchase(request, told.by(), told.pharmacy(), since, null, List.of(), Stage.CLAIMED);
    }

    /** Whoever bought it, bought it. The packages get codes of the request. */
    Purchase purchased(Told told) {
        requireNotBought();
        var code = PackageCode.from(request.value());
        var bought = IntStream.rangeClosed(1, told.packages())
                .mapToObj(n -> Parcel.bought(code.numbered(n)))
                .toList();
        return new Purchase(request, told.by(), told.pharmacy(), claimedAt, told.at(), bought, Stage.BOUGHT);
    }

    /** Whether the same was told before. */
    boolean repeats(Told told) {
        return told.packages() > 0
                && told.at().equals(purchasedAt)
                && told.by().equals(buyer)
                && told.packages() == parcels.size();
    }

    private void requireNotBought() {
        if (purchasedAt != null) {
            throw Refusal.conflict("already-purchased", "this list was bought before");
        }
    }

    boolean isNewer(ParcelNews news) {
        return parcels.stream().anyMatch(parcel -> parcel.isNewer(news));
    }

    /** What is late, or repeated, changes nothing. */
    Purchase heard(ParcelNews news) {
        var moved = parcels.stream()
                .map(parcel -> parcel.isNewer(news) ? parcel.heard(news) : parcel)
                .toList();
        return new Purchase(request, buyer, pharmacy, claimedAt, purchasedAt, moved, stageOf(moved));
    }

    private static Stage stageOf(List<Parcel> parcels) {
        if (parcels.stream().allMatch(parcel -> parcel.whereabouts() == Parcel.Whereabouts.DELIVERED)) {
            return Stage.DELIVERED;
        }
        return parcels.stream().anyMatch(parcel -> parcel.whereabouts() == Parcel.Whereabouts.RETURNED)
                ? Stage.RETURNED
                : Stage.BOUGHT;
    }

    public List<String> codes() {
        return parcels.stream().map(parcel -> parcel.code().value()).toList();
    }

    /** No log may tell where somebody buys. */
    @Override
    public String toString() {
        return "Purchase[" + request + " " + stage + "]";
    }
}
