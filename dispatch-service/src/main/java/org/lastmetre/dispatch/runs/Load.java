package org.lastmetre.dispatch.runs;

import java.util.ArrayList;
import java.util.List;
import org.lastmetre.dispatch.deliveries.Item;

/**
 * What one runner takes along: whole buildings as long as they fit. A building is split when it is urgent, when it is
 * heavier than anyone on duty carries, or when the runner would leave with empty hands.
 */
final class Load {
    private static final double ROUNDING = 1e-9;

    private final double capacity;
    private final double strongest;
    private final List<Item> items = new ArrayList<>();
    private double kg;

    private Load(double capacity, double strongest) {
        this.capacity = capacity;
        this.strongest = strongest;
    }

    /**
     * @param goods in the order they should go
     * @param capacity what the runner carries, in kilograms
     * @param strongest what the strongest runner of the grid carries
     * @return what the runner takes; empty if nothing fits
     */
    static List<Item> of(List<BuildingGoods> goods, double capacity, double strongest) {
        var load = new Load(capacity, strongest);
        load.takeTooHeavyAlone(goods);
        if (load.items.isEmpty()) {
            goods.forEach(load::takeUrgent);
            goods.forEach(load::takeWholeOrSplit);
        }
        if (load.items.isEmpty()) {
            load.takeSomething(goods);
        }
        return load.items;
    }

    /** Only the strongest takes what is too heavy for everybody, alone and unless something urgent waits that is not. */
    private void takeTooHeavyAlone(List<BuildingGoods> goods) {
        var items =
                goods.stream().flatMap(building -> building.items().stream()).toList();
        var urgentWaits = items.stream().anyMatch(item -> item.category().isUrgent() && !isTooHeavy(item));
        if (capacity >= strongest && !urgentWaits) {
            items.stream().filter(this::isTooHeavy).findFirst().ifPresent(this::take);
        }
    }

    private boolean isTooHeavy(Item item) {
        return BuildingGoods.kg(item) > strongest + ROUNDING;
    }

    /** What is urgent goes before anything else, of whichever building. */
    private void takeUrgent(BuildingGoods goods) {
        goods.items().stream().filter(item -> item.category().isUrgent()).forEach(this::takeIfFits);
    }

    private void takeWholeOrSplit(BuildingGoods goods) {
        var rest = goods.items().stream().filter(item -> !isTaken(item)).toList();
        if (fits(rest.stream().mapToDouble(BuildingGoods::kg).sum())) {
            rest.forEach(this::take);
        } else if (goods.isUrgent() || goods.kg() > strongest + ROUNDING) {
            rest.forEach(this::takeIfFits);
        }
    }

    private boolean isTaken(Item item) {
        return item.category().isUrgent() && items.contains(item);
    }

    private void takeSomething(List<BuildingGoods> goods) {
        for (var building : goods) {
            building.items().forEach(this::takeIfFits);
            if (!items.isEmpty()) {
                return;
            }
        }
    }

    private void takeIfFits(Item item) {
        if (fits(BuildingGoods.kg(item))) {
            take(item);
        }
    }

    private void take(Item item) {
        items.add(item);
        kg += BuildingGoods.kg(item);
    }

    private boolean fits(double more) {
        return kg + more <= capacity + ROUNDING;
    }
}
