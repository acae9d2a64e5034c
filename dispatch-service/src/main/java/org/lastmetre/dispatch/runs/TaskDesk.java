package org.lastmetre.dispatch.runs;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lastmetre.dispatch.deliveries.Item;
import org.lastmetre.dispatch.deliveries.Items;
import org.lastmetre.dispatch.visits.VisitDesk;
import org.lastmetre.dispatch.volunteers.Reach;
import org.lastmetre.dispatch.volunteers.Role;
import org.lastmetre.dispatch.volunteers.Volunteer;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.dispatch.volunteers.Volunteers;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.vocabulary.PackageCode;

/**
 * Tells volunteers what to carry where, and which doors to look at. The version is read first, so that a change in between
 * is seen as news.
 */
@ApplicationScoped
public class TaskDesk {
    private final Volunteers volunteers;
    private final Runs runs;
    private final Items items;
    private final VisitDesk visits;
    private final Communities communities;

    TaskDesk(Volunteers volunteers, Runs runs, Items items, VisitDesk visits, Communities communities) {
        this.volunteers = volunteers;
        this.runs = runs;
        this.items = items;
        this.visits = visits;
        this.communities = communities;
    }

    /** Fails with 404 {@code unknown-volunteer}. */
    public Uni<TaskList> of(VolunteerId id, Reach reach) {
        reach.require(id);
        return volunteers.taskVersions(List.of(id)).chain(versions -> {
            if (!versions.containsKey(id)) {
                throw Volunteer.unknown(id);
            }
            return visits.openOf(id)
                    .chain(doors -> tasks(id).map(tasks -> new TaskList(id, versions.get(id), doors, tasks)));
        });
    }

    public Uni<Map<VolunteerId, Long>> versions(Collection<VolunteerId> ids) {
        return volunteers.taskVersions(ids);
    }

    private Uni<List<Task>> tasks(VolunteerId id) {
        return runs.openOf(id).chain(open -> {
            var codes = open.stream().flatMap(run -> run.packages().stream()).toList();
            return items.find(codes)
                    .map(known ->
                            open.stream().flatMap(run -> tasks(id, run, known)).toList());
        });
    }

    private Stream<Task> tasks(VolunteerId id, Run run, Map<PackageCode, Item> known) {
        var sheet = new RunSheet(run, known, communities.known(run.community()));
        return run.stops().stream()
                .filter(stop -> isFor(id, run, stop))
                .map(stop -> new Task(run, stop, role(id, stop), sheet.carriedTo(stop)));
    }

    /** The runner brings what waits; the stop's volunteer has it until everything has an outcome. */
    private static boolean isFor(VolunteerId id, Run run, Stop stop) {
        var brings = run.runner().equals(id) && stop.state() == Stop.State.WAITING;
        var delivers = stop.volunteer().equals(id) && !stop.isDone();
        return brings || delivers;
    }

    private static Role role(VolunteerId id, Stop stop) {
        return stop.volunteer().equals(id) ? Role.BUILDING_VOLUNTEER : Role.GRID_RUNNER;
    }
}
