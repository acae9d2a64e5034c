package org.lastmetre.medical.trips;

import java.util.Comparator;
import org.lastmetre.addresses.Directory;
import org.lastmetre.medical.vehicles.Vehicle;

/** How near a vehicle is by its last known place: the building, its grid, the reception point, another grid. */
final class Nearness {
    private static final int SAME_BUILDING = 0;
    private static final int SAME_GRID = 1;
    private static final int RECEPTION_POINT = 2;
    private static final int ELSEWHERE = 3;
    private final Directory directory;

    Nearness(Directory directory) {
        this.directory = directory;
    }

    /** The nearest first; of equally near ones the one that has stood longest. */
    Comparator<Vehicle> to(Door door) {
        return Comparator.<Vehicle>comparingInt(vehicle -> distance(vehicle, door.building()))
                .thenComparing(Vehicle::since)
                .thenComparing(Vehicle::id);
    }

    private int distance(Vehicle vehicle, String building) {
        if (vehicle.building() == null) {
            return RECEPTION_POINT;
        }
        if (vehicle.building().equals(building)) {
            return SAME_BUILDING;
        }
        var grid = directory.gridOf(building);
        return grid.isPresent() && grid.equals(directory.gridOf(vehicle.building())) ? SAME_GRID : ELSEWHERE;
    }
}
