package org.lastmetre.order.orders;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.PackageCode;

/** All packages that were announced or heard of, each by its code in its codespace. */
public interface Parcels {
    /** Keeps everybody else from changing these packages until the transaction ends; unknown ones are left out. */
    Uni<Map<PackageCode, KnownParcel>> lock(Tx tx, Codespace space, Collection<PackageCode> codes);

    /** Notes live packages that somebody spoke of before any order did; those that exist stay as they are. */
    Uni<Void> note(Tx tx, Collection<KnownParcel> parcels);

    Uni<Void> update(Tx tx, Codespace space, Collection<Parcel> parcels);
}
