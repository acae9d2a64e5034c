package org.lastmetre.medical.trips;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.vehicles.VehicleId;

/** All requests. Whoever changes one has the turn of its community. */
public interface Trips {
    /** Narrows a list; {@code state} null for all. The oldest first, from behind {@code after} on. */
    record Filter(CommunityId community, TripState state, TripAccess access, UUID after, int limit) {}

    Uni<Optional<Trip>> find(TripId id);

    /** As the transaction sees it. */
    Uni<Optional<Trip>> find(Tx tx, TripId id);

    /** Those of these that exist, as the transaction sees them. */
    Uni<Map<TripId, Trip>> find(Tx tx, Collection<TripId> ids);

    Uni<Map<TripId, Trip>> find(Collection<TripId> ids);

    Uni<List<Trip>> find(Filter filter);

    /** The live trips of these persons, by the person. */
    Uni<Map<String, Trip>> ofPersons(Tx tx, Collection<String> persons);

    /** Who of these triages waits for a vehicle in a community and may be fetched by now. */
    Uni<List<Trip>> waiting(Tx tx, CommunityId community, Set<Triage> triages, Instant now);

    /** Trips of a community with a vehicle on its way to the patient. */
    Uni<List<Trip>> beforePickUp(Tx tx, CommunityId community);

    /** The trip that a vehicle is on; none while it stands by, is off or awaits its disinfection. */
    Uni<Optional<Trip>> underWay(Tx tx, VehicleId vehicle);

    /** Requests that became immediate by then and have no vehicle; at most some hundred, the oldest first. */
    Uni<List<Trip>> immediateSince(Tx tx, Instant until);

    /** Communities in which somebody waits for whom a vehicle might be sent. */
    Uni<List<CommunityId>> withSomebodyWaiting(Tx tx, Instant now);

    /** Keeps trips and their new entries, in the order given. */
    Uni<Void> save(Tx tx, List<Moved> moved);
}
