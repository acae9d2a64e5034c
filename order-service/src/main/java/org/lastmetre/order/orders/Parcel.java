package org.lastmetre.order.orders;

import java.util.Optional;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.kit.vocabulary.Weight;

/**
 * One package as sorting and dispatch report it. The two speak independently, so each has its own track; what dispatch
 * says is the later truth. Older versions and anything after the end are ordinary and change nothing.
 *
 * @param number position in its order, from 1
 * @param weight null if nobody told it
 * @param dispatch null until dispatch spoke
 * @param arrived whether it ever was at the reception point
 */
public record Parcel(
        PackageCode code, int number, Weight weight, Track sorting, Track dispatch, int attempts, boolean arrived) {

    public static Parcel announced(PackageCode code, int number, Weight weight) {
        return new Parcel(code, number, weight, Track.ANNOUNCED, null, 0, false);
    }

    public Stage stage() {
        return dispatch == null ? sorting.stage() : dispatch.stage();
    }

    /** Takes in what sorting said; empty if it is older than what is known. */
    public Optional<Parcel> heardFromSorting(Stage stage, long version, boolean hasArrived) {
        if (!sorting.isOlderThan(version)) {
            return Optional.empty();
        }
        var track = new Track(afterSorting(stage), version);
        return Optional.of(new Parcel(code, number, weight, track, dispatch, attempts, arrived || hasArrived));
    }

    /** A withdrawn package that arrives all the same stays withdrawn; a note on a shelved one leaves it on its shelf. */
    private Stage afterSorting(Stage heard) {
        var stays =
                sorting.stage() == Stage.WITHDRAWN || (heard == Stage.AWAITING && sorting.stage() != Stage.ANNOUNCED);
        return stays ? sorting.stage() : heard;
    }

    /** Takes in what dispatch said; empty if it is older than what is known, or the package is at its end. */
    public Optional<Parcel> heardFromDispatch(Stage stage, long version, int attempt) {
        if (dispatch != null && (dispatch.stage().isFinal() || !dispatch.isOlderThan(version))) {
            return Optional.empty();
        }
        var most = Math.max(attempts, attempt);
        return Optional.of(new Parcel(code, number, weight, sorting, new Track(stage, version), most, true));
    }

    /** What becomes of it when nothing of its order is on the way. */
    Parcel withdrawn() {
        return new Parcel(
                code, number, weight, new Track(Stage.WITHDRAWN, sorting.version() + 1), dispatch, attempts, arrived);
    }

    /** The package that came before its order, now as the n-th package of that order. */
    Parcel as(int position, Weight told) {
        return new Parcel(code, position, told, sorting, dispatch, attempts, arrived);
    }
}
