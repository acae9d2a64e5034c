package org.lastmetre.dispatch.runs;

import java.util.List;
import java.util.stream.Stream;
import org.lastmetre.addresses.Directory;
import org.lastmetre.dispatch.deliveries.Items;
import org.lastmetre.kit.community.Community;

/** Only what a free runner could take is planned: what waits for the buildings that goods go to in the runners' grids. */
final class FreeArea {
    private FreeArea() {}

    static Items.Area of(Community community, List<Worker> workers) {
        var all = community.directory().grids();
        var free = all.stream()
                .filter(grid -> workers.stream().anyMatch(worker -> worker.runsIn(grid.id())))
                .toList();
        var walkedTo = buildings(free)
                .filter(building -> RunPlanner.isWalkedTo(community, building))
                .toList();
        var grids = free.stream().map(Directory.Grid::id).toList();
        return new Items.Area(community.id(), walkedTo, grids, buildings(all).toList());
    }

    private static Stream<String> buildings(List<Directory.Grid> grids) {
        return grids.stream().flatMap(grid -> grid.buildings().stream()).map(Directory.Building::id);
    }
}
