package org.lastmetre.order.orders;

import java.util.Comparator;

/** What makes two orders the same order: the partner and its reference. */
public record OrderKey(Partner partner, ExternalReference reference) implements Comparable<OrderKey> {
    private static final Comparator<OrderKey> ORDER = Comparator.comparing(
                    (OrderKey key) -> key.partner().value())
            .thenComparing(key -> key.reference().value());

    @Override
    public int compareTo(OrderKey other) {
        return ORDER.compare(this, other);
    }
}
