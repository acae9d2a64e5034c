package org.lastmetre.medical.trips;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.medical.vehicles.Turns;
import org.lastmetre.medical.vehicles.Vehicle;
import org.lastmetre.medical.vehicles.VehicleAnnouncer;
import org.lastmetre.medical.vehicles.Vehicles;

/** Moves one trip together with its vehicle. */
@ApplicationScoped
public class Journey {
    private final Trips trips;
    private final Timelines timelines;
    private final Details details;
    private final Vehicles vehicles;
    private final Turns turns;
    private final TripAnnouncer announcer;
    private final VehicleAnnouncer vehicleAnnouncer;
    private final Sending sending;
    private final Communities communities;
    private final Clock clock;

    Journey(
            Trips trips,
            Timelines timelines,
            Details details,
            Vehicles vehicles,
            Turns turns,
            TripAnnouncer announcer,
            VehicleAnnouncer vehicleAnnouncer,
            Sending sending,
            Communities communities,
            Clock clock) {
        this.trips = trips;
        this.timelines = timelines;
        this.details = details;
        this.vehicles = vehicles;
        this.turns = turns;
        this.announcer = announcer;
        this.vehicleAnnouncer = vehicleAnnouncer;
        this.sending = sending;
        this.communities = communities;
        this.clock = clock;
    }

    /** The trip in its community's turn; fails with 404 {@code unknown-medical-request}, also if it isn't the caller's. */
    public Uni<Found> open(Tx tx, TripId id, TripAccess access) {
        return trips.find(tx, id)
                .map(seen -> seen.orElseThrow(() -> Trip.unknown(id)))
                .call(seen -> turns.take(tx, Set.of(seen.community())))
                .chain(() -> trips.find(tx, id))
                .map(Optional::orElseThrow)
                .chain(trip -> vehicleOf(tx, trip).map(vehicle -> new Found(trip, vehicle)))
                .map(found -> found.require(access));
    }

    private Uni<Optional<Vehicle>> vehicleOf(Tx tx, Trip trip) {
        return trip.vehicle() == null ? Uni.createFrom().item(Optional.empty()) : vehicles.find(tx, trip.vehicle());
    }

    /**
     * What was bought is paid for and on its way: it is refused at the door, not called back without anybody to have it.
     * Once some of it came back to the reception point its list can be cancelled. Fails with 409 {@code already-purchased}.
     */
    Uni<Void> requireNotBought(Tx tx, Trip trip) {
        if (trip.ask().kind() != Kind.MEDICINE || trip.state().isOver()) {
            return Uni.createFrom().voidItem();
        }
        return timelines
                .of(tx, List.of(trip.id()))
                .invoke(found -> {
                    if (Entry.isBroughtToADoor(found.get(trip.id()))) {
                        throw Refusal.conflict(
                                "already-purchased", "it was bought and is on its way; the door may refuse it");
                    }
                })
                .replaceWithVoid();
    }

    /** Keeps why a request is cancelled with its other detail; a repeat changes nothing. */
    Uni<Void> explain(Tx tx, Found found, Cancellation told) {
        var trip = found.trip();
        if (told.reason() == null || trip.state().isOver()) {
            return Uni.createFrom().voidItem();
        }
        return details.find(tx, List.of(trip.id()))
                .chain(known -> known.containsKey(trip.id())
                        ? details.save(
                                tx, Map.of(trip.id(), known.get(trip.id()).cancelledFor(told.reason())))
                        : Uni.createFrom().voidItem());
    }

    public Uni<TripSheet> keep(Tx tx, Found before, Moved moved) {
        var kept = moved.isRepeat() ? Uni.createFrom().voidItem() : keepBoth(tx, before, moved);
        var id = before.trip().id();
        return kept.chain(() -> timelines.of(tx, List.of(id)))
                .map(timelines -> TripSheet.of(
                        moved.trip(),
                        timelines.get(id),
                        communities.known(moved.trip().community()),
                        false));
    }

    private Uni<Void> keepBoth(Tx tx, Found before, Moved moved) {
        return trips.save(tx, List.of(moved))
                .chain(() -> announcer.moved(tx, List.of(moved)))
                .chain(() -> before.trip().state().isUnderWay()
                        ? moveVehicle(tx, before.vehicle().orElseThrow(), before.trip(), moved.trip())
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> moveVehicle(Tx tx, Vehicle vehicle, Trip before, Trip after) {
        var next = Drive.after(vehicle, before, after, clock.now());
        var community = Set.of(vehicle.community());
        var saved = vehicles.save(tx, List.of(next));
        return switch (next.state()) {
            case STANDBY ->
                saved.chain(() -> vehicleAnnouncer.onStandby(tx, List.of(next)))
                        .chain(() -> sending.changed(tx, community));
            case AWAITING_DISINFECTION -> saved.chain(() -> vehicleAnnouncer.returned(tx, List.of(next)));
            default -> saved;
        };
    }
}
