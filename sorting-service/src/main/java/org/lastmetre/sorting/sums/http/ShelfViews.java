package org.lastmetre.sorting.sums.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lastmetre.addresses.Directory;
import org.lastmetre.kit.community.Community;
import org.lastmetre.sorting.sums.ShelfLoad;
import org.lastmetre.sorting.sums.http.GridView.BuildingView;
import org.lastmetre.sorting.sums.http.GridView.CategoryView;
import org.lastmetre.sorting.sums.http.GridView.Counts;

/** Lays loads out as the community is: every grid and building is shown, empty or not. */
final class ShelfViews {
    private ShelfViews() {}

    static List<GridView> of(Community community, List<ShelfLoad> loads) {
        var grids = new ArrayList<GridView>();
        for (var grid : community.directory().grids()) {
            grids.add(grid(grid, loads));
        }
        var nowhere = in(loads, null);
        if (!nowhere.isEmpty()) {
            grids.add(new GridView(null, Counts.of(nowhere), List.of(building(null, nowhere))));
        }
        return grids;
    }

    private static GridView grid(Directory.Grid grid, List<ShelfLoad> loads) {
        var buildings = grid.buildings().stream()
                .map(building -> building(building.id(), in(loads, building.id())))
                .toList();
        var ids = grid.buildings().stream().map(Directory.Building::id).toList();
        var all = loads.stream().filter(load -> ids.contains(load.building())).toList();
        return new GridView(grid.id(), Counts.of(all), buildings);
    }

    private static BuildingView building(String id, List<ShelfLoad> loads) {
        var categories = loads.stream()
                .map(load -> new CategoryView(load.category(), Counts.of(List.of(load))))
                .toList();
        return new BuildingView(id, Counts.of(loads), categories);
    }

    private static List<ShelfLoad> in(List<ShelfLoad> loads, String building) {
        return loads.stream()
                .filter(load -> Objects.equals(load.building(), building))
                .toList();
    }
}
