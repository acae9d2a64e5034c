package org.lastmetre.dispatch.runs;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lastmetre.dispatch.deliveries.Item;
import org.lastmetre.dispatch.deliveries.Items;
import org.lastmetre.dispatch.volunteers.Volunteer;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.dispatch.volunteers.Volunteers;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.id.Ids;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.CommunityId;

/**
 * Plans what is ready in a community. One transaction at a time plans a community and waits for nobody's locks: what it
 * can't have now is planned with the next call, which {@link PlanningWork} makes every second.
 */
@ApplicationScoped
class Planning {
    private final Items items;
    private final Runs runs;
    private final Volunteers volunteers;
    private final RunAnnouncer announcer;
    private final Communities communities;
    private final Clock clock;
    private final Ids ids;

    Planning(
            Items items,
            Runs runs,
            Volunteers volunteers,
            RunAnnouncer announcer,
            Communities communities,
            Clock clock,
            Ids ids) {
        this.items = items;
        this.runs = runs;
        this.volunteers = volunteers;
        this.announcer = announcer;
        this.communities = communities;
        this.clock = clock;
        this.ids = ids;
    }

    Uni<Void> plan(Tx tx, CommunityId id) {
        var community = communities.find(id);
        return community.isEmpty()
                ? Uni.createFrom().voidItem()
                : runs.mayPlan(tx, id)
                        .chain(mine -> mine
                                ? plan(tx, community.get())
                                : Uni.createFrom().voidItem());
    }

    private Uni<Void> plan(Tx tx, Community community) {
        return volunteers.onDuty(tx, community.id()).chain(onDuty -> runs.busyRunners(tx, ids(onDuty))
                .map(busy -> workers(onDuty, busy))
                .chain(workers -> plan(tx, community, workers)));
    }

    private static List<VolunteerId> ids(List<Volunteer> volunteers) {
        return volunteers.stream().map(Volunteer::id).toList();
    }

    private static List<Worker> workers(List<Volunteer> onDuty, Set<VolunteerId> busy) {
        return onDuty.stream()
                .map(volunteer -> new Worker(volunteer, !busy.contains(volunteer.id())))
                .toList();
    }

    private Uni<Void> plan(Tx tx, Community community, List<Worker> workers) {
        var area = FreeArea.of(community, workers);
        return area.grids().isEmpty()
                ? Uni.createFrom().voidItem()
                : items.lockPlannable(tx, area, clock.now()).chain(ready -> plan(tx, community, workers, ready));
    }

    private Uni<Void> plan(Tx tx, Community community, List<Worker> workers, List<Item> ready) {
        var plan = new RunPlanner(community, ids::next, clock.now()).plan(ready, workers);
        if (plan.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return runs.add(tx, plan.runs())
                .chain(() -> items.save(tx, plan.items()))
                .chain(() -> volunteers.addWork(tx, plan.work(), community.dateAt(clock.now())))
                .chain(() -> announcer.planned(tx, plan.runs()));
    }
}
