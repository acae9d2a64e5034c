package org.lastmetre.dispatch.runs;

import java.util.List;
import java.util.UUID;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.kit.vocabulary.PackageCode;

/**
 * One building of a run: what is taken there and who takes it over.
 *
 * @param pending packages that have no outcome yet
 * @param takeover null until it was handed over
 */
public record Stop(
        String building,
        VolunteerId volunteer,
        List<UUID> batches,
        List<PackageCode> packages,
        State state,
        int pending,
        Takeover takeover) {

    /** How far a stop is. */
    public enum State {
        WAITING,
        HANDED_OVER,
        DONE
    }

    public Stop {
        batches = List.copyOf(batches);
        packages = List.copyOf(packages);
    }

    static Stop planned(String building, VolunteerId volunteer, List<UUID> batches, List<PackageCode> packages) {
        return new Stop(building, volunteer, batches, packages, State.WAITING, packages.size(), null);
    }

    /** The runner leaves with so many of its packages. */
    Stop leaving(int packagesOut) {
        return settled(pending - packagesOut);
    }

    /** Whoever took it over is now the one who goes to the doors. */
    Stop takenOver(VolunteerId by, Takeover how, int missing) {
        return new Stop(building, by, batches, packages, State.HANDED_OVER, pending, how).settled(missing);
    }

    /** Some of its packages got their outcome. */
    Stop settled(int outcomes) {
        var left = Math.max(0, pending - outcomes);
        var next = left == 0 ? State.DONE : state;
        return new Stop(building, volunteer, batches, packages, next, left, takeover);
    }

    public boolean isDone() {
        return state == State.DONE;
    }
}
