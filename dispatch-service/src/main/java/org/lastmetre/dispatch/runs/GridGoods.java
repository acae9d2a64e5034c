package org.lastmetre.dispatch.runs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastmetre.dispatch.deliveries.Item;

/** What waits for the buildings of one grid, the urgent first, then the heaviest. */
final class GridGoods {
    private final String grid;
    private final WalkingOrder order;
    private final List<BuildingGoods> buildings;

    GridGoods(String grid, List<Item> items, WalkingOrder order) {
        this.grid = grid;
        this.order = order;
        this.buildings = new ArrayList<>(
                items.stream().collect(Collectors.groupingBy(item -> item.door().building())).entrySet().stream()
                        .map(entry -> new BuildingGoods(entry.getKey(), entry.getValue()))
                        .sorted(BuildingGoods.urgentThenHeavy(order))
                        .toList());
    }

    /** Where something, of urgent goods if there are any, has been waiting longest. */
    static Comparator<GridGoods> longestWaiting() {
        return Comparator.comparing(GridGoods::since).thenComparing(GridGoods::grid);
    }

    private Instant since() {
        return items().filter(item -> !isUrgent() || item.category().isUrgent())
                .map(item -> item.moments().changedAt())
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    private Stream<Item> items() {
        return buildings.stream().flatMap(building -> building.items().stream());
    }

    String grid() {
        return grid;
    }

    WalkingOrder order() {
        return order;
    }

    List<BuildingGoods> buildings() {
        return buildings;
    }

    boolean isUrgent() {
        return buildings.stream().anyMatch(BuildingGoods::isUrgent);
    }

    void without(List<Item> load) {
        buildings.forEach(building -> building.without(load));
        buildings.removeIf(BuildingGoods::isEmpty);
    }
}
