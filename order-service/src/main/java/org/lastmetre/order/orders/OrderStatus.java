package org.lastmetre.order.orders;

import java.util.Collection;
import java.util.Comparator;

/** Where an order is: where its package is that is furthest behind. Declared from behind to ahead. */
public enum OrderStatus {
    ADDRESS_REVIEW,
    PLACED,
    RECEIVED,
    ATTEMPT_FAILED,
    SHELVED,
    OUT_FOR_DELIVERY,
    AT_BUILDING,
    DELIVERED,
    RETURNED,
    CANCELLED;

    public boolean isFinal() {
        return compareTo(DELIVERED) >= 0;
    }

    /** Withdrawn packages count only when nothing else is left; one that came back marks the whole order. */
    static OrderStatus of(Collection<Stage> stages, boolean addressKnown) {
        var status = stages.stream()
                .map(Stage::status)
                .filter(each -> each != CANCELLED)
                .reduce(OrderStatus::furtherBehind)
                .orElse(CANCELLED);
        return addressKnown || status.isFinal() ? status : ADDRESS_REVIEW;
    }

    private static OrderStatus furtherBehind(OrderStatus one, OrderStatus other) {
        if (one.isFinal() && other.isFinal()) {
            return one == RETURNED ? one : other;
        }
        return Comparator.<OrderStatus>naturalOrder().compare(one, other) <= 0 ? one : other;
    }
}
