package org.lastmetre.sorting.reception;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.PackageCode;

/** All packages. */
public interface Parcels {
    /** Locks those of these packages that are known, in the order of their codes. */
    Uni<List<Parcel>> lock(Tx tx, Collection<PackageCode> codes);

    /** These packages and all others of their orders. */
    Uni<Set<PackageCode>> together(Tx tx, Collection<PackageCode> codes);

    /** Those packages of these orders that have not arrived and may still come. */
    Uni<Map<UUID, Set<PackageCode>>> missing(Tx tx, Collection<UUID> orders);

    /** Keeps new ones; the transaction is repeated if somebody else inserted one of them meanwhile. */
    Uni<Void> insert(Tx tx, Collection<Parcel> parcels);

    /** Keeps what became of those that this transaction has locked. */
    Uni<Void> replace(Tx tx, Collection<Parcel> parcels);

    /** Appends what happened to the packages' histories. */
    Uni<Void> remember(Tx tx, List<Fact.OfParcel> facts);

    Uni<Boolean> knows(PackageCode code);
}
