package org.lastmetre.medical.trips;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastmetre.medical.vehicles.Vehicle;
import org.lastmetre.medical.vehicles.VehicleId;
import org.lastmetre.medical.vehicles.VehicleState;

/** Vehicles on their way to those who ask again, and what becomes of them when more is needed. */
final class Coming {
    private final Map<VehicleId, Vehicle> vehicles;
    private final Map<VehicleId, Vehicle> changed = new LinkedHashMap<>();

    Coming(Collection<Vehicle> vehicles) {
        this.vehicles = vehicles.stream().collect(Collectors.toMap(Vehicle::id, Function.identity()));
    }

    /** Whether the one that goes for a trip has what is needed. */
    boolean carries(Trip trip, Need need) {
        var vehicle = vehicles.get(trip.vehicle());
        return vehicle != null && need.isMetBy(vehicle.equipment());
    }

    /** One that can't carry who asked again stands by; the driver of one that still goes is told what for. */
    void after(Trip before, Moved moved, Instant now) {
        var vehicle = vehicles.get(before.vehicle());
        if (vehicle == null || !before.state().isBeforePickUp() || moved.isRepeat()) {
            return;
        }
        var next = moved.trip().state().isWaiting() ? vehicle.now(VehicleState.STANDBY, now) : vehicle.withNews();
        vehicles.put(next.id(), next);
        changed.put(next.id(), next);
    }

    List<Vehicle> changed() {
        return List.copyOf(changed.values());
    }
}
