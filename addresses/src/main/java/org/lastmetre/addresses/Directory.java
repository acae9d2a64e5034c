package org.lastmetre.addresses;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The closed world of one community: every building, unit and room that exists. Names are the community's own, in any language. */
public record Directory(String community, List<String> names, List<Grid> grids) {

    public Directory {
        names = List.copyOf(names);
        grids = List.copyOf(grids);
    }

    public record Grid(String id, String name, List<Building> buildings) {
        public Grid {
            buildings = List.copyOf(buildings);
        }
    }

    public record Building(String id, String name, List<String> aliases, List<Unit> units) {
        public Building {
            aliases = List.copyOf(aliases);
            units = List.copyOf(units);
        }

        public Optional<Unit> unit(String id) {
            return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
        }
    }

    public record Unit(String id, int floors, int roomsPerFloor) {

        public boolean hasRoom(String room) {
            var number = Rooms.number(room);
            return number.isPresent() && hasRoom(number.getAsInt());
        }

        boolean hasRoom(int room) {
            var floor = room / Rooms.PER_FLOOR;
            var door = room % Rooms.PER_FLOOR;
            return floor >= 1 && floor <= floors && door >= 1 && door <= roomsPerFloor;
        }

        int rooms() {
            return floors * roomsPerFloor;
        }

        Stream<String> everyRoom() {
            return IntStream.rangeClosed(1, floors)
                    .flatMap(floor ->
                            IntStream.rangeClosed(1, roomsPerFloor).map(door -> floor * Rooms.PER_FLOOR + door))
                    .mapToObj(String::valueOf);
        }
    }

    /** The household with exactly these ids, if it exists. */
    public Optional<Household> household(String building, String unit, String room) {
        return building(building)
                .flatMap(known -> known.unit(unit))
                .filter(known -> known.hasRoom(room))
                .flatMap(known -> gridOf(building))
                .map(grid -> new Household(building, unit, room, grid));
    }

    /** Every household of a building; none if there is no such building. */
    public List<Household> householdsOf(String building) {
        return gridOf(building).stream()
                .flatMap(grid -> building(building).stream()
                        .flatMap(known -> known.units().stream())
                        .flatMap(unit -> unit.everyRoom().map(room -> new Household(building, unit.id(), room, grid))))
                .toList();
    }

    public Optional<Building> building(String id) {
        return grids.stream()
                .flatMap(grid -> grid.buildings().stream())
                .filter(building -> building.id().equals(id))
                .findFirst();
    }

    public Optional<String> gridOf(String building) {
        return grids.stream()
                .filter(grid ->
                        grid.buildings().stream().anyMatch(known -> known.id().equals(building)))
                .map(Grid::id)
                .findFirst();
    }

    public List<Building> buildings() {
        return grids.stream().flatMap(grid -> grid.buildings().stream()).toList();
    }

    public long householdCount() {
        return buildings().stream()
                .flatMap(building -> building.units().stream())
                .mapToLong(Unit::rooms)
                .sum();
    }
}
