package org.lastmetre.medical.vehicles;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** All vehicles of all communities. Whoever changes one has the {@link Turns turn} of its community. */
public interface Vehicles {
    Uni<Optional<Vehicle>> find(VehicleId id);

    /** As the transaction sees it. */
    Uni<Optional<Vehicle>> find(Tx tx, VehicleId id);

    /** Those of a community in one of these states, in the order of ids. */
    Uni<List<Vehicle>> in(Tx tx, CommunityId community, Set<VehicleState> states);

    /** In the order of ids, from behind {@code after} on; {@code state} null for all. */
    Uni<List<Vehicle>> of(CommunityId community, VehicleState state, VehicleId after, int limit);

    Uni<Void> save(Tx tx, Collection<Vehicle> vehicles);

    Uni<Void> record(Tx tx, Disinfection disinfection);
}
