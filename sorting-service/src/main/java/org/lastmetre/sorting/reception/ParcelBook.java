package org.lastmetre.sorting.reception;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;

/** Answers questions about packages. */
public interface ParcelBook {
    /** One step of a package's history; {@code by} and {@code scannedAt} (the device's clock) only of a scan. */
    record Step(Instant at, String what, String detail, String by, Instant scannedAt) {}

    /** A package and its whole chain; {@code sealed} when its batch is. */
    record Sheet(Parcel parcel, boolean sealed, List<Step> chain) {}

    Uni<Optional<Sheet>> find(PackageCode code);

    /** What waits at reception for its disinfection or its door, by code, up to one more than the limit. */
    Uni<List<Parcel>> waiting(CommunityId community, String after, int limit);
}
