package org.lastmetre.order.orders;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** One step of an order, told to those who follow it; times are shown in {@code zone}. */
public record OrderStep(OrderId order, TimelineEntry entry, ZoneId zone) {

    /** The step as followers see it, whether they hear it as it happens or catch up later. */
    public record Shown(
            UUID orderId,
            long version,
            OrderStatus status,
            TimelineType type,
            String detail,
            OffsetDateTime at,
            Progress progress) {}

    public Shown shown() {
        return new Shown(
                order.value(),
                entry.version(),
                entry.status(),
                entry.type(),
                entry.detail(),
                OffsetDateTime.ofInstant(entry.at(), zone),
                entry.progress());
    }
}
