package org.lastmetre.order.orders.http;

import java.util.List;
import org.lastmetre.order.orders.OrderLine;

/** Lines of an order, from the request and back. */
final class OrderLines {
    private OrderLines() {}

    static List<OrderLine> of(List<OrderRequest.Line> lines) {
        if (lines == null) {
            return List.of();
        }
        return lines.stream()
                .map(line -> new OrderLine(line.sku(), line.name(), line.quantity()))
                .toList();
    }
}
