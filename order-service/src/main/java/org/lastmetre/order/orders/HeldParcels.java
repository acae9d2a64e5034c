package org.lastmetre.order.orders;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Optional;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.PackageCode;

/** Parcels without an order that wait at reception for somebody to find their door. */
public interface HeldParcels {
    /** Puts them on the list; one that is there already is told anew and waits again. */
    Uni<Void> hold(Tx tx, Collection<HeldParcel> parcels);

    /** Takes them off the list: they went on, or belong to an order by now. */
    Uni<Void> release(Tx tx, Collection<PackageCode> codes);

    Uni<Optional<HeldParcel>> lock(Tx tx, PackageCode code);

    Uni<Void> update(Tx tx, HeldParcel parcel);
}
