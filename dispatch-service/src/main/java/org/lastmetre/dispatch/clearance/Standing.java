package org.lastmetre.dispatch.clearance;

import java.time.Instant;
import java.util.Set;
import org.lastmetre.kit.vocabulary.Category;

/**
 * How a community stands at an instant.
 *
 * @param onHand packages at the reception point
 * @param out packages between it and the doors
 * @param waiting categories of which something is not sealed yet
 * @param callable categories of which something lies on a shelf of a building that goods may go to
 * @param delivered packages delivered within the last hour
 * @param onDuty volunteers on duty
 * @param since when the first of all that is left was received; null if nothing is
 */
public record Standing(
        int onHand, int out, Set<Category> waiting, Set<Category> callable, int delivered, int onDuty, Instant since) {
    public static final Standing EMPTY = new Standing(0, 0, Set.of(), Set.of(), 0, 0, null);

    /** Whether anything is left that came in time to be cleared on a day. */
    boolean hasLeftOf(ClearanceDay day) {
        return since != null && since.isBefore(day.receptionCloses());
    }

    int remaining() {
        return onHand + out;
    }

    boolean isEmpty() {
        return remaining() == 0;
    }

    /** Packages an hour: what was delivered in the last one, but at least what those on duty can do, and one can. */
    double perHour(int perVolunteer) {
        return Math.max(delivered, (double) perVolunteer * Math.max(1, onDuty));
    }
}
