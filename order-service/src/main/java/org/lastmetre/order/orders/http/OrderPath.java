package org.lastmetre.order.orders.http;

import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.lastmetre.order.orders.OrderId;

/** The order that a path names. */
record OrderPath(@PathParam("id") UUID value) {
    OrderId id() {
        return new OrderId(value);
    }
}
