package org.lastmetre.order.orders;

import java.util.List;

/** An order with everything that happened to it, oldest first. */
public record OrderDetail(Order order, List<TimelineEntry> timeline) {
    public OrderDetail {
        timeline = List.copyOf(timeline);
    }
}
