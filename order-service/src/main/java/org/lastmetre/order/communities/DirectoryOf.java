package org.lastmetre.order.communities;

import java.util.List;
import org.lastmetre.addresses.Directory;

/** The directory of a definition, in the form that the resolver of addresses reads. */
final class DirectoryOf {
    private DirectoryOf() {}

    static Directory definition(CommunityDefinition definition) {
        var grids = definition.grids().stream().map(DirectoryOf::grid).toList();
        return new Directory(definition.id().value(), definition.name().all().toList(), grids);
    }

    private static Directory.Grid grid(CommunityDefinition.Grid grid) {
        var buildings = grid.buildings().stream().map(DirectoryOf::building).toList();
        return new Directory.Grid(
                grid.id(), grid.name() == null ? grid.id() : grid.name().any(), buildings);
    }

    private static Directory.Building building(CommunityDefinition.Building building) {
        List<Directory.Unit> units = building.units().stream()
                .map(unit -> new Directory.Unit(unit.id(), unit.floors(), unit.roomsPerFloor()))
                .toList();
        return new Directory.Building(building.id(), building.name(), building.aliases(), units);
    }
}
