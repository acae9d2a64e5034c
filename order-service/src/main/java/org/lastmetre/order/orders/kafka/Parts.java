package org.lastmetre.order.orders.kafka;

import java.util.List;
import org.lastmetre.contracts.AnnouncedPackage;
import org.lastmetre.contracts.Household;
import org.lastmetre.order.orders.Order;
import org.lastmetre.order.orders.Parcel;

/** Parts of orders in their published form. */
final class Parts {
    private Parts() {}

    /** Null while the door is not known. */
    static Household household(Order order) {
        return order.address().household().map(Parts::household).orElse(null);
    }

    static Household household(org.lastmetre.addresses.Household door) {
        return new Household(door.building(), door.unit(), door.room(), door.grid());
    }

    static List<AnnouncedPackage> packages(Order order) {
        return order.parcels().stream().map(Parts::announced).toList();
    }

    private static AnnouncedPackage announced(Parcel parcel) {
        var weight = parcel.weight() == null ? null : parcel.weight().kg();
        return new AnnouncedPackage(parcel.code().value(), weight);
    }

    static List<String> codes(Order order) {
        return order.parcels().stream().map(parcel -> parcel.code().value()).toList();
    }
}
