package org.lastmetre.dispatch.deliveries;

/** A package before and after a report from the door, the link of custody and what others are told. */
public record DoorStep(Item before, Item after, CustodyLink link, DoorFact fact) {}
