package org.lastmetre.medical.trips;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.lastmetre.addresses.Directory;
import org.lastmetre.medical.vehicles.Reserve;
import org.lastmetre.medical.vehicles.Vehicle;
import org.lastmetre.medical.vehicles.VehicleId;
import org.lastmetre.medical.vehicles.VehicleState;

/**
 * Decides which vehicle goes for whom: the most pressing first, then who waits longest, the nearest suitable vehicle on
 * standby. A routine trip never takes the last one, nor one that is held for somebody else; others take such a one only if
 * no other can go. An immediate one may take that of a routine trip not picked up yet.
 */
final class Assignment {
    private static final Comparator<Trip> QUEUE = Comparator.<Trip, Triage>comparing(
                    trip -> trip.ask().triage())
            .thenComparing(Trip::waiting, Wait.LONGEST)
            .thenComparing(trip -> trip.id().value());
    private final Nearness nearness;
    private final Promised promised;
    private final Instant now;
    private final Map<VehicleId, Vehicle> standby = new LinkedHashMap<>();
    private final Map<TripId, Vehicle> takeable = new LinkedHashMap<>();
    private final Map<TripId, Trip> routine = new LinkedHashMap<>();
    private final Map<TripId, Moved> moved = new LinkedHashMap<>();
    private final Map<VehicleId, Vehicle> sent = new LinkedHashMap<>();

    Assignment(Directory directory, List<Promise> promises, Instant now) {
        this.nearness = new Nearness(directory);
        this.promised = new Promised(promises);
        this.now = now;
    }

    /** Whom these vehicles can serve at all, so that of hundreds who wait only those are looked at. */
    static Set<Triage> served(List<Vehicle> vehicles) {
        var standing = vehicles.stream()
                .filter(vehicle -> vehicle.isOn(VehicleState.STANDBY))
                .count();
        if (standing > Reserve.KEPT) {
            return EnumSet.allOf(Triage.class);
        }
        return standing > 0 ? EnumSet.of(Triage.IMMEDIATE, Triage.URGENT) : EnumSet.of(Triage.IMMEDIATE);
    }

    /**
     * @param vehicles those on standby, and those on the way to a patient
     * @param underWay trips whose patients weren't picked up yet
     */
    Plan plan(List<Trip> waiting, List<Vehicle> vehicles, List<Trip> underWay) {
        vehicles.stream()
                .filter(vehicle -> vehicle.isOn(VehicleState.STANDBY))
                .forEach(vehicle -> standby.put(vehicle.id(), vehicle));
        underWay.stream().filter(Trip::isRoutine).forEach(trip -> mayLose(trip, vehicles));
        var queue = new PriorityQueue<>(QUEUE);
        queue.addAll(waiting);
        while (!queue.isEmpty()) {
            serve(queue.poll()).ifPresent(queue::add);
        }
        return new Plan(inOrder(), List.copyOf(sent.values()));
    }

    private void mayLose(Trip trip, List<Vehicle> vehicles) {
        vehicles.stream().filter(vehicle -> vehicle.id().equals(trip.vehicle())).forEach(vehicle -> {
            takeable.put(trip.id(), vehicle);
            routine.put(trip.id(), trip);
        });
    }

    /** @return the trip that waits again because of it */
    private Optional<Trip> serve(Trip trip) {
        var nearest = trip.isRoutine() ? forOneWhoCanWait(trip) : forOneWhoCanNotWait(trip);
        if (nearest.isPresent()) {
            standby.remove(nearest.get().id());
            send(trip, nearest.get());
            return Optional.empty();
        }
        return trip.ask().isImmediate() ? takeFromRoutine(trip) : Optional.empty();
    }

    /** The vehicle that is held for it; else one that is held for nobody, if the reserve is left beside it. */
    private Optional<Vehicle> forOneWhoCanWait(Trip trip) {
        var own = own(trip);
        if (own.isPresent()) {
            return own.filter(vehicle -> standby.size() > Reserve.KEPT);
        }
        var left = promised.leftFor(standby.values());
        return left.size() > Reserve.KEPT ? nearest(left, trip) : Optional.empty();
    }

    /** The one that is held for it; else the nearest that is held for nobody; one held for somebody else only then. */
    private Optional<Vehicle> forOneWhoCanNotWait(Trip trip) {
        return own(trip)
                .or(() -> nearest(promised.leftFor(standby.values()), trip))
                .or(() -> nearest(standby.values(), trip));
    }

    private Optional<Vehicle> own(Trip trip) {
        return promised.own(standby.values(), trip)
                .filter(vehicle -> trip.ask().need().isMetBy(vehicle.equipment()));
    }

    private Optional<Trip> takeFromRoutine(Trip trip) {
        return nearest(takeable.values(), trip).map(vehicle -> {
            var loser = routine.values().stream()
                    .filter(other -> vehicle.id().equals(other.vehicle()))
                    .findFirst()
                    .orElseThrow();
            takeable.remove(loser.id());
            routine.remove(loser.id());
            var waits = note(loser.requeued(now));
            send(trip, vehicle);
            return waits;
        });
    }

    private Optional<Vehicle> nearest(Collection<Vehicle> vehicles, Trip trip) {
        return vehicles.stream()
                .filter(vehicle -> trip.ask().need().isMetBy(vehicle.equipment()))
                .min(nearness.to(trip.door()));
    }

    private void send(Trip trip, Vehicle vehicle) {
        note(trip.assigned(vehicle.id(), now));
        sent.put(vehicle.id(), vehicle.now(VehicleState.ASSIGNED, now));
    }

    private Trip note(Moved step) {
        moved.merge(step.trip().id(), step, Moved::then);
        return step.trip();
    }

    /** A vehicle changes hands in one statement: who loses one is written before who gets it. */
    private List<Moved> inOrder() {
        return moved.values().stream()
                .sorted(Comparator.comparing(step -> step.entries().get(0).type() != EntryType.TripRequeued))
                .toList();
    }
}
