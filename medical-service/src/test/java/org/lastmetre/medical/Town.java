package org.lastmetre.medical;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.lastmetre.addresses.Directory;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.vehicles.Equipment;
import org.lastmetre.medical.vehicles.Vehicle;
import org.lastmetre.medical.vehicles.VehicleId;
import org.lastmetre.medical.vehicles.VehicleState;

/** A small community to test with: grids G1 (buildings 1 to 3) and G2 (4 to 6) in Shanghai, and its vehicles and trips. */
public final class Town {
    public static final CommunityId ID = new CommunityId("town");
    public static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");
    public static final Equipment FULL = new Equipment(4, true, true, 3);

    private Town() {}

    public static Directory directory() {
        return new Directory(ID.value(), List.of("Town"), List.of(grid("G1", 1), grid("G2", 4)));
    }

    private static Directory.Grid grid(String id, int first) {
        var units = List.of(new Directory.Unit("1", 12, 2), new Directory.Unit("2", 12, 2));
        var buildings = IntStream.range(first, first + 3)
                .mapToObj(n -> new Directory.Building("" + n, n + "栋", List.of(), units))
                .toList();
        return new Directory.Grid(id, id, buildings);
    }

    public static Vehicle vehicle(String id) {
        return vehicle(id, FULL, null, VehicleState.STANDBY);
    }

    public static Vehicle drivenBy(String driver, String id) {
        return new Vehicle(new VehicleId(id), ID, "plate", FULL, driver, null, VehicleState.STANDBY, NOON, 0, 1);
    }

    public static Vehicle vehicle(String id, Equipment equipment, String building, VehicleState state) {
        return new Vehicle(new VehicleId(id), ID, "plate", equipment, null, building, state, NOON, 0, 1);
    }
}
