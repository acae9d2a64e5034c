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
    private final GridGoods goods;
    private final Shares shares;
    private final Supplier<UUID> ids;
    private final Instant now;

    GridPlanner(CommunityId community, GridGoods goods, Shares shares, Supplier<UUID> ids, Instant now) {
        this.community = community;
        this.goods = goods;
        this.shares = shares;
        this.ids = ids;
        this.now = now;
    }

    /** Runners who are given a run are taken out of {@code free}; {@code urgent} when only who takes something urgent goes. */
    Plan plan(List<Volunteer> runners, List<Volunteer> free, boolean urgent) {
        var strongest = runners.stream().mapToDouble(Volunteer::carriesKg).max().orElse(0);
        var plan = new Plan(List.of(), List.of(), shares.given());
        var candidates =
                free.stream().filter(runners::contains).sorted(shares.byWork()).toList();
        for (var runner : candidates) {
            var load = Load.of(goods.buildings(), runner.carriesKg(), strongest);
            if (urgent ? load.stream().anyMatch(item -> item.category().isUrgent()) : !load.isEmpty()) {
                free.remove(runner);
                goods.without(load);
                plan = plan.and(run(runner, load));
            }
        }
        return plan;
    }

    private Plan run(Volunteer runner, List<Item> load) {
        var id = ids.get();
        shares.give(runner.id(), load.size());
        var planned = new ArrayList<Item>();
        var stops = new ArrayList<Stop>();
        var byBuilding = load.stream()
                .sorted(Comparator.comparing(Item::door, goods.order()).thenComparing(Item::code))
                .collect(
                        Collectors.groupingBy(item -> item.door().building(), LinkedHashMap::new, Collectors.toList()));
        byBuilding.forEach((building, items) -> {
            var stop = stop(runner, building, items);
            stops.add(stop);
            items.forEach(item -> planned.add(item.planned(id, stop.volunteer(), now)));
        });
        var run = Run.planned(id, community, goods.grid(), runner.id(), stops, now);
        return new Plan(List.of(run), planned, shares.given());
    }

    private Stop stop(Volunteer runner, String building, List<Item> items) {
        var volunteer = shares.least(candidate -> candidate.serves(building, goods.grid()))
                .orElse(runner);
        if (!volunteer.id().equals(runner.id())) {
            shares.give(volunteer.id(), items.size());
        }
        var batches = items.stream().map(item -> item.way().batch()).distinct().toList();
        return Stop.planned(
                building,
                volunteer.id(),
                batches,
                items.stream().map(Item::code).toList());
    }
}
