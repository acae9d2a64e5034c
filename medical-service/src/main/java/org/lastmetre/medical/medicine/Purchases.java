package org.lastmetre.medical.medicine;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.medical.trips.TripAccess;
import org.lastmetre.medical.trips.TripId;

/** What is bought for requests. Whoever changes one has the turn of its community. */
public interface Purchases {
    /** Narrows a list; {@code stage} null for all. The oldest first, from behind {@code after} on. */
    record Filter(CommunityId community, Stage stage, TripAccess access, UUID after, int limit) {}

    Uni<Map<TripId, Purchase>> find(Tx tx, Collection<TripId> requests);

    Uni<Map<TripId, Purchase>> find(Collection<TripId> requests);

    Uni<Void> save(Tx tx, Purchase purchase);

    /** The requests that these packages were bought for; of others it knows nothing. */
    Uni<Map<PackageCode, TripId>> requestsOf(Tx tx, Collection<PackageCode> codes);

    /** The requests of a list; what was cancelled is in none but that of all. */
    Uni<List<TripId>> requests(Filter filter);

    /** Erases where was bought for requests whose detail is erased, some hundred at a time. */
    Uni<Integer> erase(Tx tx);
}
