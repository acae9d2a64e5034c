package org.lastmetre.order.orders;

/** An order that is there now: taken just now, or found because it was placed before. */
public record Placed(OrderDetail detail, boolean repeated) {}
