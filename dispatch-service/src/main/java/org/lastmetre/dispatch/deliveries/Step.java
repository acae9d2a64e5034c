package org.lastmetre.dispatch.deliveries;

/** A package after a hand-over, and the link that records it. */
public record Step(Item item, CustodyLink link) {}
