package org.lastmetre.dispatch.runs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.lastmetre.dispatch.deliveries.Item;

/** What waits for one building, the urgent first, then the heaviest. */
final class BuildingGoods {
    private static final Comparator<Item> HEAVY_FIRST =
            Comparator.<Item>comparingDouble(BuildingGoods::kg).reversed();
    private static final Comparator<Item> URGENT_THEN_HEAVY = Comparator.<Item, Boolean>comparing(
                    item -> !item.category().isUrgent())
            .thenComparing(HEAVY_FIRST)
            .thenComparing(Item::code);

    private final String building;
    private final List<Item> items;

    BuildingGoods(String building, Collection<Item> items) {
        this.building = building;
        this.items = new ArrayList<>(items.stream().sorted(URGENT_THEN_HEAVY).toList());
    }

    static Comparator<BuildingGoods> urgentThenHeavy(WalkingOrder order) {
        return Comparator.<BuildingGoods, Boolean>comparing(goods -> !goods.isUrgent())
                .thenComparing(Comparator.<BuildingGoods>comparingDouble(BuildingGoods::kg)
                        .reversed())
                .thenComparingInt(goods -> order.place(goods.building));
    }

    static double kg(Item item) {
        return item.goods().weight().kg();
    }

    String building() {
        return building;
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    double kg() {
        return items.stream().mapToDouble(BuildingGoods::kg).sum();
    }

    boolean isUrgent() {
        return items.stream().anyMatch(item -> item.category().isUrgent());
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    void without(Collection<Item> taken) {
        items.removeAll(taken);
    }
}
