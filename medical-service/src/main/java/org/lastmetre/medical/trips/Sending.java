package org.lastmetre.medical.trips;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.vehicles.ReserveWatch;
import org.lastmetre.medical.vehicles.StandbyFollower;
import org.lastmetre.medical.vehicles.Vehicle;
import org.lastmetre.medical.vehicles.VehicleState;
import org.lastmetre.medical.vehicles.Vehicles;

/** Sends vehicles to those who wait, in the turn of their communities, which whoever asks must have taken. */
@ApplicationScoped
class Sending implements StandbyFollower {
    private static final Set<VehicleState> SENDABLE =
            Set.of(VehicleState.STANDBY, VehicleState.ASSIGNED, VehicleState.EN_ROUTE);
    private final Trips trips;
    private final Vehicles vehicles;
    private final TripAnnouncer announcer;
    private final ReserveWatch reserve;
    private final Promises promises;
    private final Communities communities;
    private final Clock clock;

    Sending(
            Trips trips,
            Vehicles vehicles,
            TripAnnouncer announcer,
            ReserveWatch reserve,
            Promises promises,
            Communities communities,
            Clock clock) {
        this.trips = trips;
        this.vehicles = vehicles;
        this.announcer = announcer;
        this.reserve = reserve;
        this.promises = promises;
        this.communities = communities;
        this.clock = clock;
    }

    @Override
    public Uni<Void> changed(Tx tx, Collection<CommunityId> changed) {
        return Multi.createFrom()
                .iterable(changed)
                .onItem()
                .transformToUniAndConcatenate(community -> send(tx, community))
                .collect()
                .asList()
                .chain(() -> reserve.look(tx, changed));
    }

    private Uni<Void> send(Tx tx, CommunityId id) {
        var community = communities.find(id);
        return community.isEmpty()
                ? Uni.createFrom().voidItem()
                : vehicles.in(tx, id, SENDABLE).chain(found -> send(tx, community.get(), found));
    }

    private Uni<Void> send(Tx tx, Community community, List<Vehicle> found) {
        if (found.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var now = clock.now();
        return trips.waiting(tx, community.id(), Assignment.served(found), now)
                .chain(waiting -> underWay(tx, community.id(), waiting).chain(underWay -> promises.soon(
                                tx, community.id(), now)
                        .map(held -> new Assignment(community.directory(), held, now).plan(waiting, found, underWay))))
                .chain(plan -> keep(tx, plan));
    }

    /** Nobody but an immediate trip takes a vehicle from another one. */
    private Uni<List<Trip>> underWay(Tx tx, CommunityId community, List<Trip> waiting) {
        return waiting.stream().anyMatch(trip -> trip.ask().isImmediate())
                ? trips.beforePickUp(tx, community)
                : Uni.createFrom().item(List.of());
    }

    private Uni<Void> keep(Tx tx, Plan plan) {
        return plan.isEmpty()
                ? Uni.createFrom().voidItem()
                : vehicles.save(tx, plan.vehicles())
                        .chain(() -> trips.save(tx, plan.moved()))
                        .chain(() -> announcer.moved(tx, plan.moved()));
    }
}
