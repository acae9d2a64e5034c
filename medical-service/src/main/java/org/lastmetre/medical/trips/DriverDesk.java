package org.lastmetre.medical.trips;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Trail;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.medical.vehicles.Vehicle;
import org.lastmetre.medical.vehicles.VehicleId;
import org.lastmetre.medical.vehicles.Vehicles;

/** Shows drivers what comes next; each time that somebody is shown a door or a need is in the trail. */
@ApplicationScoped
public class DriverDesk {
    private final Vehicles vehicles;
    private final Trips trips;
    private final Details details;
    private final Transactions transactions;
    private final Trail trail;

    DriverDesk(Vehicles vehicles, Trips trips, Details details, Transactions transactions, Trail trail) {
        this.vehicles = vehicles;
        this.trips = trips;
        this.details = details;
        this.transactions = transactions;
        this.trail = trail;
    }

    /** A stop as it is shown, and the version of the vehicle that it is true of. */
    public record Shown(long version, Answer answer) {}

    /** Fails with 404 {@code unknown-vehicle}, also for one that somebody else drives. */
    public Uni<Void> isThere(VehicleId id, TripAccess access) {
        return vehicles.find(id).map(found -> require(found, id, access)).replaceWithVoid();
    }

    /** Fails as {@link #isThere}. */
    public Uni<Shown> next(VehicleId id, TripAccess access, Once<Stop> once) {
        return transactions.run(tx -> stop(tx, id, access).chain(stop -> show(tx, stop, once)));
    }

    /** The vehicle is read first: what its trip is by then may be newer, and is told again with the next version. */
    private Uni<Stop> stop(Tx tx, VehicleId id, TripAccess access) {
        return vehicles.find(tx, id).map(found -> require(found, id, access)).chain(vehicle -> trips.underWay(tx, id)
                .chain(trip -> way(tx, vehicle, trip, access).map(way -> new Stop(vehicle, trip, way))));
    }

    private static Vehicle require(Optional<Vehicle> found, VehicleId id, TripAccess access) {
        return found.filter(access::seesWhereItGoes).orElseThrow(() -> Vehicle.unknown(id));
    }

    private Uni<Optional<Way>> way(Tx tx, Vehicle vehicle, Optional<Trip> trip, TripAccess access) {
        if (trip.isEmpty() || !access.isShownTheWayOf(vehicle)) {
            return Uni.createFrom().item(Optional.empty());
        }
        var one = trip.get();
        return details.find(tx, List.of(one.id()))
                .map(kept -> Optional.ofNullable(kept.get(one.id())).map(Detail::destination))
                .map(to -> Optional.of(new Way(one.door(), one.ask().need(), to.orElse(null))));
    }

    private Uni<Shown> show(Tx tx, Stop stop, Once<Stop> once) {
        var answer = once.render().apply(stop);
        var shown = Uni.createFrom().item(new Shown(stop.vehicle().version(), answer));
        return stop.way().isEmpty()
                ? shown
                : shown.call(() -> trail.append(tx, List.of(new Trail.Done(once.by(), answer))));
    }
}
