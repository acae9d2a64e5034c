package org.lastmetre.dispatch.runs;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.lastmetre.addresses.Directory;
import org.lastmetre.addresses.Household;
import org.lastmetre.addresses.Rooms;

/** The order in which doors are walked to: buildings as the directory lists them, units, floors from below, rooms. */
final class WalkingOrder implements Comparator<Household> {
    private final Map<String, Integer> buildings = new HashMap<>();
    private final Map<String, Integer> units = new HashMap<>();

    WalkingOrder(Directory directory) {
        for (var building : directory.buildings()) {
            buildings.put(building.id(), buildings.size());
            building.units().forEach(unit -> units.put(building.id() + "/" + unit.id(), units.size()));
        }
    }

    @Override
    public int compare(Household one, Household other) {
        return Comparator.<Household>comparingInt(door -> place(door.building()))
                .thenComparingInt(this::placeOfUnit)
                .thenComparing(Household::unit)
                .thenComparingInt(door -> floor(door.room()))
                .thenComparing(Household::room)
                .compare(one, other);
    }

    /** Where a building comes; those that the directory no longer has come last. */
    int place(String building) {
        return buildings.getOrDefault(building, Integer.MAX_VALUE);
    }

    private int placeOfUnit(Household door) {
        return units.getOrDefault(door.building() + "/" + door.unit(), Integer.MAX_VALUE);
    }

    /** The floor of a room; 0 for one that is not numbered by floors. */
    static int floor(String room) {
        try {
            return Rooms.floorOf(room);
        } catch (IllegalArgumentException notNumbered) {
            return 0;
        }
    }
}
