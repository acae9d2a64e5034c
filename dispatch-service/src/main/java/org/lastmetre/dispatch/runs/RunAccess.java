package org.lastmetre.dispatch.runs;

import java.util.List;
import java.util.UUID;
import org.lastmetre.dispatch.deliveries.Item;
import org.lastmetre.dispatch.volunteers.Reach;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.kit.refusal.Refusal;

/**
 * What a caller reaches of runs. To a volunteer a run is there as long as it takes part in it and it is not done; a runner
 * has all of its stops, whoever takes over at a building that stop alone. What isn't its own is refused as if it did not
 * exist.
 */
record RunAccess(Reach reach) {

    boolean sees(Run run) {
        return reach.isAll() || (!run.isCompleted() && run.people().stream().anyMatch(reach::includes));
    }

    /** @throws Refusal 404 {@code unknown-run} */
    Run seen(Run run) {
        if (!sees(run)) {
            throw unknown(run.id());
        }
        return run;
    }

    /** @throws Refusal 404 {@code unknown-run} for anybody but the runner */
    void mayDepart(Run run) {
        if (!reach.includes(seen(run).runner())) {
            throw unknown(run.id());
        }
    }

    /**
     * @throws Refusal 404 {@code unknown-run}, or {@code unknown-stop} for anybody but the runner and who takes over there;
     *     400 if it names somebody else as the one who takes over
     */
    void mayHandOver(Run run, String building, VolunteerId by) {
        var stop = seen(run)
                .stop(building)
                .filter(there -> hasStop(run, there))
                .orElseThrow(() -> unknownStop(run, building));
        if (!reach.includes(by) && !stop.volunteer().equals(by)) {
            throw Refusal.invalid("by", "is who takes over at this stop");
        }
    }

    List<Stop> stops(Run run) {
        return run.stops().stream().filter(stop -> hasStop(run, stop)).toList();
    }

    private boolean hasStop(Run run, Stop stop) {
        return reach.includes(run.runner()) || reach.includes(stop.volunteer());
    }

    /** What became of a package is no matter of a volunteer any more. */
    boolean sees(Run run, Item item) {
        return reach.isAll() || isCarried(run, item);
    }

    static boolean isCarried(Run run, Item item) {
        return run.id().equals(item.way().run()) && !item.stage().isFinal();
    }

    static Refusal unknown(UUID id) {
        return Refusal.notFound("unknown-run", "there is no run " + id);
    }

    static Refusal unknownStop(Run run, String building) {
        return Refusal.notFound("unknown-stop", "run " + run.id() + " does not stop at " + building);
    }
}
