package org.lastmetre.dispatch.runs;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lastmetre.dispatch.deliveries.Item;
import org.lastmetre.dispatch.deliveries.Scan;
import org.lastmetre.dispatch.deliveries.Stage;
import org.lastmetre.dispatch.deliveries.Step;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.PackageCode;

/**
 * A run leaves the reception point. Stops of buildings that were closed since it was planned are left out.
 *
 * @param out packages that the runner takes, with their links
 * @param left packages that stay, ready for another run
 * @param leftOut the buildings of stops that were left out
 * @param work what everybody has less to do with that, in packages (negative)
 */
public record Departure(
        Run run, List<Step> out, List<Item> left, List<String> leftOut, Map<VolunteerId, Integer> work, Instant at) {

    /** @throws Refusal 409 {@code already-departed} */
    static Departure of(Run run, Map<PackageCode, Item> items, Community community, Scan scan, Instant now) {
        if (run.state() != Run.State.PLANNED) {
            throw Refusal.conflict("already-departed", "run " + run.id() + " is " + run.state());
        }
        var goes = run.stops().stream()
                .filter(stop -> RunPlanner.isWalkedTo(community, stop.building()))
                .toList();
        return of(run, goes, items, scan, now);
    }

    /** Nobody leaves: everything stays, and the run is over. */
    static Departure calledOff(Run run, Map<PackageCode, Item> items, Instant now) {
        return of(run, List.of(), items, null, now);
    }

    private static Departure of(Run run, List<Stop> goes, Map<PackageCode, Item> items, Scan scan, Instant now) {
        var stays = run.stops().stream().filter(stop -> !goes.contains(stop)).toList();
        var out = planned(run, goes, items)
                .map(item -> item.departed(run.runner(), scan, now))
                .toList();
        var left = planned(run, stays, items).map(item -> item.unplanned(now)).toList();
        var leftOut = stays.stream().map(Stop::building).toList();
        var leaving = goes.stream().map(stop -> stop.leaving(count(stop, out))).toList();
        return new Departure(run.departed(leaving), out, left, leftOut, lessWork(run, stays), now);
    }

    /** Some may have been collected at the gate since they were planned. */
    private static int count(Stop stop, List<Step> out) {
        return (int) out.stream()
                .filter(step -> stop.packages().contains(step.item().code()))
                .count();
    }

    private static Stream<Item> planned(Run run, List<Stop> stops, Map<PackageCode, Item> items) {
        return stops.stream()
                .flatMap(stop -> stop.packages().stream())
                .map(items::get)
                .filter(item -> item.isIn(run.id(), Stage.PLANNED))
                .sorted(Comparator.comparing(Item::code));
    }

    private static Map<VolunteerId, Integer> lessWork(Run run, List<Stop> stays) {
        var less = new HashMap<VolunteerId, Integer>();
        run.people().forEach(person -> less.put(person, 0));
        for (var stop : stays) {
            var packages = stop.packages().size();
            less.merge(run.runner(), -packages, Integer::sum);
            if (!stop.volunteer().equals(run.runner())) {
                less.merge(stop.volunteer(), -packages, Integer::sum);
            }
        }
        return less;
    }

    List<Item> items() {
        return Stream.concat(out.stream().map(Step::item), left.stream()).toList();
    }
}
