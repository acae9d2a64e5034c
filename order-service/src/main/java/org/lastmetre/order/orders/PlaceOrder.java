package org.lastmetre.order.orders;

import java.util.ArrayList;
import java.util.List;
import org.lastmetre.kit.vocabulary.PackageCode;

/** The wish to place an order; {@code codes} is empty when the packages shall get codes of ours. */
public record PlaceOrder(OrderContent content, Destination destination, int packages, List<PackageCode> codes) {
    public static final int MOST_PACKAGES = 50;

    public PlaceOrder {
        codes = List.copyOf(codes);
        if (packages < 1 || packages > MOST_PACKAGES || (!codes.isEmpty() && codes.size() != packages)) {
            throw new IllegalArgumentException("an order has 1 to 50 packages, each with its code or none with one");
        }
    }

    OrderKey key() {
        return content.key();
    }

    boolean isTest() {
        return key().test();
    }

    /** Whether its packages may be ones that lie at reception already: nobody takes those by an order to the own door. */
    boolean mayJoin() {
        return !(destination instanceof Destination.OwnDoor);
    }

    /** The packages of the order with that id. */
    List<Parcel> parcels(OrderId id) {
        var weight = content.share(packages);
        var parcels = new ArrayList<Parcel>();
        for (var number = 1; number <= packages; number++) {
            parcels.add(Parcel.announced(code(id, number), number, weight));
        }
        return parcels;
    }

    private PackageCode code(OrderId id, int number) {
        return codes.isEmpty() ? PackageCode.from(id.value()).numbered(number) : codes.get(number - 1);
    }
}
