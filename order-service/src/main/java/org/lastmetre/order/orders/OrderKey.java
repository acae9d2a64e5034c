package org.lastmetre.order.orders;

import java.util.Comparator;

/**
 * What makes two orders the same order: the partner and its reference.
 *
 * @param test whether the partner only tries out: such references are by themselves
 */
public record OrderKey(Partner partner, ExternalReference reference, boolean test) implements Comparable<OrderKey> {
    private static final Comparator<OrderKey> ORDER = Comparator.comparing(
                    (OrderKey key) -> key.partner().value())
            .thenComparing(OrderKey::test)
            .thenComparing(key -> key.reference().value());

    /** Of a live order. */
    public OrderKey(Partner partner, ExternalReference reference) {
        this(partner, reference, false);
    }

    Codespace codespace() {
        return test ? new Codespace(partner) : Codespace.LIVE;
    }

    @Override
    public int compareTo(OrderKey other) {
        return ORDER.compare(this, other);
    }
}
