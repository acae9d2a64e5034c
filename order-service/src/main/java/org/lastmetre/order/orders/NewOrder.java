package org.lastmetre.order.orders;

import java.util.List;
import org.lastmetre.kit.vocabulary.PackageCode;

/** An order that was just decided to be taken and is not stored yet. */
public record NewOrder(OrderChanged placed, ContentHash hash) {
    public Order order() {
        return placed.order();
    }

    public Codespace codespace() {
        return order().codespace();
    }

    List<PackageCode> codes() {
        return order().parcels().stream().map(Parcel::code).toList();
    }
}
