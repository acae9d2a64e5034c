package org.lastmetre.order.orders;

/** Who placed an order: a partner, a volunteer for someone without a phone, or a resident who asks for an errand. */
public enum Kind {
    PARTNER,
    PROXY,
    ERRAND
}
