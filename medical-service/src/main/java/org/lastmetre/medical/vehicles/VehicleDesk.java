package org.lastmetre.medical.vehicles;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Describes vehicles, takes them on and off duty, and puts them on standby again once they are disinfected. */
@ApplicationScoped
public class VehicleDesk {
    private final Garage garage;
    private final Vehicles vehicles;
    private final Communities communities;
    private final Commands commands;
    private final Clock clock;

    VehicleDesk(Garage garage, Vehicles vehicles, Communities communities, Commands commands, Clock clock) {
        this.garage = garage;
        this.vehicles = vehicles;
        this.communities = communities;
        this.commands = commands;
        this.clock = clock;
    }

    /** Fails with 404 {@code unknown-community}, 409 {@code vehicle-busy}. */
    public Uni<Reply> describe(Description description, Once<VehicleSheet> once) {
        return communities
                .require(description.community())
                .chain(community -> commands.once(once, tx -> describe(tx, description, community)));
    }

    private Uni<VehicleSheet> describe(Tx tx, Description description, Community community) {
        return garage.open(tx, description.id(), Set.of(community.id())).chain(known -> {
            var described = known.map(description::appliedTo).orElseGet(() -> description.standingBy(clock.now()));
            return garage.keep(tx, known, described)
                    .map(vehicle -> new VehicleSheet(vehicle, community, known.isEmpty()));
        });
    }

    /** Takes a vehicle on duty or off; fails with 404 {@code unknown-vehicle}, 409 {@code vehicle-busy}. */
    public Uni<Reply> duty(VehicleId id, boolean on, Once<VehicleSheet> once) {
        return commands.once(once, tx -> change(tx, id, vehicle -> vehicle.onDuty(on, clock.now())));
    }

    /** Fails with 404 {@code unknown-vehicle}, 409 {@code not-awaiting-disinfection}. */
    public Uni<Reply> disinfect(Disinfection told, Once<VehicleSheet> once) {
        return commands.once(once, tx -> change(tx, told.vehicle(), vehicle -> vehicle.disinfected(clock.now()))
                .call(() -> vehicles.record(tx, told)));
    }

    private Uni<VehicleSheet> change(Tx tx, VehicleId id, UnaryOperator<Vehicle> change) {
        return garage.open(tx, id, Set.of())
                .chain(found -> {
                    var known = found.orElseThrow(() -> Vehicle.unknown(id));
                    return garage.keep(tx, found, change.apply(known));
                })
                .chain(this::sheet);
    }

    /** Fails with 404 {@code unknown-vehicle}. */
    public Uni<VehicleSheet> find(VehicleId id) {
        return vehicles.find(id)
                .map(known -> known.orElseThrow(() -> Vehicle.unknown(id)))
                .chain(this::sheet);
    }

    /** Fails with 404 {@code unknown-community}. */
    public Uni<List<VehicleSheet>> of(CommunityId id, VehicleState state, VehicleId after, int limit) {
        return communities.require(id).chain(community -> vehicles.of(id, state, after, limit)
                .map(found -> found.stream()
                        .map(vehicle -> new VehicleSheet(vehicle, community, false))
                        .toList()));
    }

    private Uni<VehicleSheet> sheet(Vehicle vehicle) {
        return communities.require(vehicle.community()).map(community -> new VehicleSheet(vehicle, community, false));
    }
}
