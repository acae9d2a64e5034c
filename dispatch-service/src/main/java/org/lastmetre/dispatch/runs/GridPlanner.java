package org.lastmetre.dispatch.runs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lastmetre.dispatch.deliveries.Item;
import org.lastmetre.dispatch.volunteers.Volunteer;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Plans the runs of one grid: the free runner who did least today takes the most urgent and heaviest buildings. */
final class GridPlanner {
    private final CommunityId community;
    private final String grid;
    private final WalkingOrder order;
    private final Shares shares;
    private final Supplier<UUID> ids;
    private final Instant now;

    GridPlanner(
            CommunityId community, String grid, WalkingOrder order, Shares shares, Supplier<UUID> ids, Instant now) {
        this.community = community;
        this.grid = grid;
        this.order = order;
        this.shares = shares;
        this.ids = ids;
        this.now = now;
    }

    /** Runners who are given a run are taken out of {@code free}. */
    Plan plan(List<Item> items, List<Volunteer> runners, List<Volunteer> free) {
        var strongest = runners.stream().mapToDouble(Volunteer::carriesKg).max().orElse(0);
        var goods = goods(items);
        var plan = new Plan(List.of(), List.of(), shares.given());
        var candidates =
                free.stream().filter(runners::contains).sorted(shares.byWork()).toList();
        for (var runner : candidates) {
            var load = Load.of(goods, runner.carriesKg(), strongest);
            if (!load.isEmpty()) {
                free.remove(runner);
                goods.forEach(building -> building.without(load));
                goods.removeIf(BuildingGoods::isEmpty);
                plan = plan.and(run(runner, load));
            }
        }
        return plan;
    }

    private List<BuildingGoods> goods(List<Item> items) {
        var goods = items.stream()
                .collect(Collectors.groupingBy(item -> item.door().building()))
                .entrySet()
                .stream()
                .map(entry -> new BuildingGoods(entry.getKey(), entry.getValue()))
                .sorted(BuildingGoods.urgentThenHeavy(order))
                .toList();
        return new ArrayList<>(goods);
    }

    private Plan run(Volunteer runner, List<Item> load) {
        var id = ids.get();
        shares.give(runner.id(), load.size());
        var planned = new ArrayList<Item>();
        var stops = new ArrayList<Stop>();
        var byBuilding = load.stream()
                .sorted(Comparator.comparing(Item::door, order).thenComparing(Item::code))
                .collect(
                        Collectors.groupingBy(item -> item.door().building(), LinkedHashMap::new, Collectors.toList()));
        byBuilding.forEach((building, goods) -> {
            var stop = stop(runner, building, goods);
            stops.add(stop);
            goods.forEach(item -> planned.add(item.planned(id, stop.volunteer(), now)));
        });
        var run = Run.planned(id, community, grid, runner.id(), stops, now);
        return new Plan(List.of(run), planned, shares.given());
    }

    private Stop stop(Volunteer runner, String building, List<Item> goods) {
        var volunteer =
                shares.least(candidate -> candidate.serves(building, grid)).orElse(runner);
        if (!volunteer.id().equals(runner.id())) {
            shares.give(volunteer.id(), goods.size());
        }
        var batches = goods.stream().map(item -> item.way().batch()).distinct().toList();
        return Stop.planned(
                building,
                volunteer.id(),
                batches,
                goods.stream().map(Item::code).toList());
    }
}
