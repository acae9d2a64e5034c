package org.lastmetre.order.orders.kafka;

import org.lastmetre.contracts.OrderChange;
import org.lastmetre.contracts.OrderEvent;
import org.lastmetre.order.orders.OrderStatus;
import org.lastmetre.order.orders.Progress;
import org.lastmetre.order.orders.TimelineEntry;
import org.lastmetre.order.orders.TimelineType;

/** Timeline entries in their published form, and back. */
final class Changes {
    private Changes() {}

    static OrderChange of(TimelineEntry entry) {
        return new OrderChange(
                entry.status().name(),
                entry.type().name(),
                entry.detail(),
                entry.at(),
                published(entry.progress()),
                entry.householdVersion());
    }

    static TimelineEntry entry(OrderEvent event) {
        var change = event.change();
        return new TimelineEntry(
                event.version(),
                change.at(),
                TimelineType.valueOf(change.type()),
                change.detail(),
                OrderStatus.valueOf(change.status()),
                heard(change.progress()),
                change.householdVersion());
    }

    private static org.lastmetre.contracts.Progress published(Progress p) {
        return new org.lastmetre.contracts.Progress(
                p.announced(),
                p.received(),
                p.awaiting(),
                p.shelved(),
                p.out(),
                p.delivered(),
                p.returned(),
                p.withdrawn());
    }

    private static Progress heard(org.lastmetre.contracts.Progress p) {
        return new Progress(
                p.announced(),
                p.received(),
                p.awaiting(),
                p.shelved(),
                p.out(),
                p.delivered(),
                p.returned(),
                p.withdrawn());
    }
}
