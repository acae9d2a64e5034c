package org.lastmetre.order.orders;

/** An order found by its partner and reference, with what tells whether a repeat means the same. */
public record KnownOrder(OrderDetail detail, ContentHash hash) {}
