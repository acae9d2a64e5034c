package org.lastmetre.medical.appointments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lastmetre.medical.trips.Need;
import org.lastmetre.medical.vehicles.Reserve;
import org.lastmetre.medical.vehicles.Vehicle;
import org.lastmetre.medical.vehicles.VehicleId;

/**
 * Which vehicles of a community are held when. No vehicle is held for two at a time, nobody is in two, and so many vehicles
 * as the reserve keeps stay free of holds at any time.
 */
final class VehicleCalendar {
    private static final Comparator<Vehicle> PLAINEST = Comparator.<Vehicle, Boolean>comparing(
                    vehicle -> vehicle.equipment().stretcher())
            .thenComparing(vehicle -> vehicle.equipment().wheelchair())
            .thenComparing(vehicle -> vehicle.equipment().protectionLevel())
            .thenComparing(vehicle -> vehicle.equipment().seats())
            .thenComparing(Vehicle::id);
    private final List<Vehicle> vehicles;
    private final List<Hold> holds;

    /** @param vehicles those on duty */
    VehicleCalendar(List<Vehicle> vehicles, List<Hold> holds) {
        this.vehicles = List.copyOf(vehicles);
        this.holds = List.copyOf(holds);
    }

    /** The vehicle to hold: the one that carries no more than it must, so that the better equipped stay for others. */
    Optional<VehicleId> free(String person, Need need, Slot slot) {
        var meanwhile =
                holds.stream().filter(hold -> hold.slot().overlaps(slot)).toList();
        if (meanwhile.stream().anyMatch(hold -> hold.person().equals(person)) || leavesNoReserve(meanwhile, slot)) {
            return Optional.empty();
        }
        return vehicles.stream()
                .filter(vehicle -> need.isMetBy(vehicle.equipment()))
                .filter(vehicle ->
                        meanwhile.stream().noneMatch(hold -> vehicle.id().equals(hold.vehicle())))
                .min(PLAINEST)
                .map(Vehicle::id);
    }

    VehicleCalendar with(Hold hold) {
        var more = new ArrayList<>(holds);
        more.add(hold);
        return new VehicleCalendar(vehicles, more);
    }

    private boolean leavesNoReserve(List<Hold> meanwhile, Slot slot) {
        var begins = Stream.concat(Stream.of(slot.from()), meanwhile.stream().map(hold -> hold.slot()
                        .from()))
                .filter(slot::contains);
        return begins.anyMatch(at -> heldAt(meanwhile, at) + 1 > vehicles.size() - Reserve.KEPT);
    }

    private static long heldAt(List<Hold> meanwhile, Instant at) {
        return meanwhile.stream()
                .filter(hold -> hold.vehicle() != null && hold.slot().contains(at))
                .map(Hold::vehicle)
                .distinct()
                .count();
    }
}
