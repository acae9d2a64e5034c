package org.lastmetre.e2e.faults.check;

import java.util.List;
import java.util.Map;

/**
 * What a live stream of a household told.
 *
 * @param door such as {@code 8/3/601}
 * @param before the versions of its orders in the first snapshot
 * @param steps the changes after that, as they came
 */
public record Heard(String door, Map<String, Long> before, List<Step> steps) {
    /** A change of an order. */
    public record Step(long id, String orderId, long version) {}
}
