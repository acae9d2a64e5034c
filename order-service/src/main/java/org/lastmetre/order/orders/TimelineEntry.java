package org.lastmetre.order.orders;

import java.time.Instant;

/**
 * One step of an order; each is one version of it.
 *
 * @param householdVersion number of the step among all steps of the household, null while the door is unknown
 */
public record TimelineEntry(
        long version,
        Instant at,
        TimelineType type,
        String detail,
        OrderStatus status,
        Progress progress,
        Long householdVersion) {

    TimelineEntry numbered(long number) {
        return new TimelineEntry(version, at, type, detail, status, progress, number);
    }
}
