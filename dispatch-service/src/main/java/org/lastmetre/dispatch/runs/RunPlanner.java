package org.lastmetre.dispatch.runs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lastmetre.dispatch.deliveries.Item;
import org.lastmetre.dispatch.volunteers.Volunteer;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.vocabulary.Containment;

/**
 * Plans runs for what is ready, the urgent of all grids before everything else: fair (least work today first) and able
 * (within what a runner carries).
 */
final class RunPlanner {
    private final Community community;
    private final Supplier<UUID> ids;
    private final Instant now;

    RunPlanner(Community community, Supplier<UUID> ids, Instant now) {
        this.community = community;
        this.ids = ids;
        this.now = now;
    }

    /** Whether goods are carried to a building: not while it is held, nor where people collect at the gate. */
    static boolean isWalkedTo(Community community, String building) {
        var containment = community.containmentOf(building);
        return !containment.nothingGoesIn() && containment != Containment.GATE_PICKUP;
    }

    Plan plan(List<Item> ready, List<Worker> workers) {
        var onDuty = workers.stream().map(Worker::volunteer).toList();
        var shares = new Shares(onDuty, community.dateAt(now));
        var free = new ArrayList<>(
                workers.stream().filter(Worker::free).map(Worker::volunteer).toList());
        var plan = new Plan(List.of(), List.of(), shares.given());
        var grids = byGrid(ready);
        for (var urgent : List.of(true, false)) {
            for (var goods : waiting(grids, urgent)) {
                var planner = new GridPlanner(community.id(), goods, shares, ids, now);
                plan = plan.and(planner.plan(runners(onDuty, goods.grid()), free, urgent));
            }
        }
        return plan;
    }

    private List<GridGoods> byGrid(List<Item> ready) {
        var order = new WalkingOrder(community.directory());
        return ready.stream()
                .filter(item -> isWalkedTo(community, item.door().building()))
                .collect(Collectors.groupingBy(this::gridOf))
                .entrySet()
                .stream()
                .map(entry -> new GridGoods(entry.getKey(), entry.getValue(), order))
                .toList();
    }

    /** As it is now; of a building that is gone, as it was. */
    private String gridOf(Item item) {
        var door = item.door();
        return community.directory().gridOf(door.building()).orElse(door.grid());
    }

    private static List<GridGoods> waiting(List<GridGoods> grids, boolean urgent) {
        return grids.stream()
                .filter(goods -> !urgent || goods.isUrgent())
                .sorted(GridGoods.longestWaiting())
                .toList();
    }

    private static List<Volunteer> runners(List<Volunteer> onDuty, String grid) {
        return onDuty.stream().filter(volunteer -> volunteer.runsIn(grid)).toList();
    }
}
