package org.lastmetre.order.orders;

/** Where one package is; declared in the order of {@link OrderStatus}, the one furthest behind first. */
public enum Stage {
    ANNOUNCED(OrderStatus.PLACED),
    /** At reception, not yet on a shelf: disinfection or review. */
    AWAITING(OrderStatus.RECEIVED),
    /** Back on the shelf after a failed attempt. */
    FAILED(OrderStatus.ATTEMPT_FAILED),
    /** On a shelf, in a sealed batch, or back there because a hand-over left it out. */
    SHELVED(OrderStatus.SHELVED),
    OUT(OrderStatus.OUT_FOR_DELIVERY),
    AT_BUILDING(OrderStatus.AT_BUILDING),
    DELIVERED(OrderStatus.DELIVERED),
    RETURNED(OrderStatus.RETURNED),
    WITHDRAWN(OrderStatus.CANCELLED);

    private final OrderStatus status;

    Stage(OrderStatus status) {
        this.status = status;
    }

    OrderStatus status() {
        return status;
    }

    public boolean isFinal() {
        return status.isFinal();
    }
}
