package org.lastmetre.sorting.reception;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.sorting.batches.BatchDesk;
import org.lastmetre.sorting.batches.Shelf;

/** Opens a bench on the packages and batches that a transaction needs, and puts away what was done on it. */
@ApplicationScoped
class Benches {
    private final Parcels parcels;
    private final BatchDesk batches;
    private final ReceptionAnnouncer announcer;

    Benches(Parcels parcels, BatchDesk batches, ReceptionAnnouncer announcer) {
        this.parcels = parcels;
        this.batches = batches;
        this.announcer = announcer;
    }

    /**
     * Locks packages, then batches; everybody in this order.
     *
     * @param shelves the shelves that the packages found may be put on
     * @param takenFrom the batches that they may be taken out of
     */
    Uni<ReceptionBench> open(
            Tx tx,
            Collection<PackageCode> codes,
            Function<List<Parcel>, Set<Shelf>> shelves,
            Function<List<Parcel>, Set<UUID>> takenFrom) {
        return parcels.lock(tx, codes)
                .chain(locked -> open(tx, locked, shelves.apply(locked), takenFrom.apply(locked)));
    }

    /** On packages that the transaction has locked already. */
    Uni<ReceptionBench> open(Tx tx, List<Parcel> locked, Set<Shelf> shelves, Set<UUID> takenFrom) {
        return batches.open(tx, shelves, takenFrom).map(sorter -> new ReceptionBench(locked, Map.of(), sorter));
    }

    /** For arrivals, which are compared with what is missing of their orders. */
    Uni<ReceptionBench> openForArrivals(
            Tx tx, Collection<PackageCode> codes, Function<List<Parcel>, Set<Shelf>> shelves) {
        return parcels.lock(tx, codes).chain(locked -> Uni.combine()
                .all()
                .unis(parcels.missing(tx, ordersOf(locked)), batches.open(tx, shelves.apply(locked), Set.of()))
                .with((missing, sorter) -> new ReceptionBench(locked, missing, sorter)));
    }

    Uni<Void> close(Tx tx, ReceptionBench bench, Instant now) {
        var ofParcels = bench.facts().stream()
                .filter(Fact.OfParcel.class::isInstance)
                .map(Fact.OfParcel.class::cast)
                .toList();
        return parcels.replace(tx, bench.replaced())
                .chain(() -> parcels.insert(tx, bench.fresh()))
                .chain(() -> parcels.remember(tx, ofParcels))
                .chain(() -> announcer.announce(tx, bench.facts()))
                .chain(() -> batches.close(tx, bench.sorter(), now));
    }

    private static Set<UUID> ordersOf(List<Parcel> locked) {
        return locked.stream().map(Parcel::orderId).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
