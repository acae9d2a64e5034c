package org.lastmetre.dispatch.runs;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lastmetre.dispatch.deliveries.DoorStep;
import org.lastmetre.dispatch.deliveries.Item;
import org.lastmetre.dispatch.deliveries.ItemFollower;
import org.lastmetre.dispatch.deliveries.Stage;
import org.lastmetre.dispatch.volunteers.DutyFollower;
import org.lastmetre.dispatch.volunteers.Volunteers;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Moves runs on when their packages got an outcome, and plans when there is something to carry or somebody to carry it. */
@ApplicationScoped
class RunFollower implements ItemFollower, DutyFollower {
    private final Runs runs;
    private final Volunteers volunteers;
    private final Planning planning;

    RunFollower(Runs runs, Volunteers volunteers, Planning planning) {
        this.runs = runs;
        this.volunteers = volunteers;
        this.planning = planning;
    }

    @Override
    public Uni<Void> cameOnDuty(Tx tx, CommunityId community) {
        return planning.plan(tx, community);
    }

    @Override
    public Uni<Void> readyToCarry(Tx tx, Collection<CommunityId> communities) {
        return Multi.createFrom()
                .iterable(communities.stream()
                        .sorted(Comparator.comparing(CommunityId::value))
                        .toList())
                .onItem()
                .transformToUniAndConcatenate(community -> planning.plan(tx, community))
                .toUni()
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> reported(Tx tx, List<DoorStep> steps) {
        var out = steps.stream()
                .map(DoorStep::before)
                .filter(RunFollower::isInARun)
                .toList();
        if (out.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var touched = out.stream().map(item -> item.way().run()).distinct().toList();
        return runs.lock(tx, touched).chain(locked -> save(tx, settled(locked, out)));
    }

    /** On its way, or collected at the gate before its run left. */
    private static boolean isInARun(Item item) {
        return item.stage().isOut() || item.stage() == Stage.PLANNED;
    }

    private static List<Run> settled(Map<UUID, Run> locked, List<Item> out) {
        var settled = new ArrayList<Run>();
        var byRun =
                out.stream().collect(Collectors.groupingBy(item -> item.way().run()));
        locked.forEach((id, run) -> settled.add(settled(run, byRun.getOrDefault(id, List.of()))));
        return settled;
    }

    private static Run settled(Run run, List<Item> out) {
        var outcomes =
                out.stream().collect(Collectors.groupingBy(item -> item.door().building(), Collectors.counting()));
        var after = run;
        for (var outcome : outcomes.entrySet()) {
            after = after.settled(outcome.getKey(), outcome.getValue().intValue());
        }
        return after;
    }

    private Uni<Void> save(Tx tx, List<Run> settled) {
        var people = settled.stream().flatMap(run -> run.people().stream()).collect(Collectors.toSet());
        var over = settled.stream()
                .filter(Run::isCompleted)
                .map(Run::community)
                .distinct()
                .toList();
        return runs.save(tx, settled)
                .chain(() -> volunteers.tasksChanged(tx, people))
                .chain(() -> readyToCarry(tx, over));
    }
}
