package org.lastmetre.medical.trips;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.medical.vehicles.Vehicle;
import org.lastmetre.medical.vehicles.VehicleId;
import org.lastmetre.medical.vehicles.Vehicles;

/** Shows requests, to each caller its own and as much of them as it may see. */
@ApplicationScoped
public class TripBook {
    private final Trips trips;
    private final Timelines timelines;
    private final Details details;
    private final Vehicles vehicles;
    private final Communities communities;
    private final Commands commands;

    TripBook(
            Trips trips,
            Timelines timelines,
            Details details,
            Vehicles vehicles,
            Communities communities,
            Commands commands) {
        this.trips = trips;
        this.timelines = timelines;
        this.details = details;
        this.vehicles = vehicles;
        this.communities = communities;
        this.commands = commands;
    }

    /** A request with its detail as far as it may be shown; who read it is in the trail. 404 if it isn't the caller's. */
    public Uni<Reply> read(TripId id, TripAccess access, Once<TripSheet> once) {
        return commands.once(once, tx -> trips.find(tx, id)
                .map(trip -> trip.orElseThrow(() -> Trip.unknown(id)))
                .chain(trip -> withVehicle(trip, vehicle -> vehicles.find(tx, vehicle)))
                .map(found -> found.require(access))
                .chain(found -> read(tx, found, access)));
    }

    private Uni<TripSheet> read(Tx tx, Found found, TripAccess access) {
        var trip = found.trip();
        var ids = List.of(trip.id());
        return details.find(tx, ids).chain(kept -> timelines
                .of(tx, ids)
                .map(timelines -> new TripSheet(
                        trip,
                        timelines.get(trip.id()),
                        communities.known(trip.community()),
                        found.shown(access, Optional.ofNullable(kept.get(trip.id()))),
                        false)));
    }

    /** Fails with 404 {@code unknown-medical-request}, also for one that isn't the caller's. */
    public Uni<Void> isThere(TripId id, TripAccess access) {
        return trips.find(id)
                .map(trip -> trip.orElseThrow(() -> Trip.unknown(id)))
                .chain(trip -> withVehicle(trip, vehicles::find))
                .map(found -> found.require(access))
                .replaceWithVoid();
    }

    private static Uni<Found> withVehicle(Trip trip, Function<VehicleId, Uni<Optional<Vehicle>>> find) {
        return trip.vehicle() == null
                ? Uni.createFrom().item(new Found(trip, Optional.empty()))
                : find.apply(trip.vehicle()).map(vehicle -> new Found(trip, vehicle));
    }

    /** Without detail; fails with 404 {@code unknown-community}. */
    public Uni<List<TripSheet>> list(Trips.Filter filter) {
        return communities.require(filter.community()).chain(community -> trips.find(filter)
                .chain(found -> timelines
                        .of(found.stream().map(Trip::id).toList())
                        .map(timelines -> found.stream()
                                .map(trip -> TripSheet.of(trip, timelines.get(trip.id()), community, false))
                                .toList())));
    }

    /** For its stream, without detail. */
    public Uni<TripSheet> followed(TripId id) {
        return trips.find(id)
                .map(trip -> trip.orElseThrow(() -> Trip.unknown(id)))
                .chain(this::sheet);
    }

    private Uni<TripSheet> sheet(Trip trip) {
        return communities.require(trip.community()).chain(community -> timelines
                .of(List.of(trip.id()))
                .map(found -> TripSheet.of(trip, found.get(trip.id()), community, false)));
    }

    public Uni<List<TripStep>> stepsOf(TripId id, long version) {
        return followed(id).chain(sheet -> timelines.after(id, version).map(entries -> entries.stream()
                .map(entry -> new TripStep(id, entry, sheet.community().zone()))
                .toList()));
    }
}
