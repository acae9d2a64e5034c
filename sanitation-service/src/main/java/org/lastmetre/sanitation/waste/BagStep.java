package org.lastmetre.sanitation.waste;

/** A bag after it moved on, and the link that its chain of custody was given by that. */
public record BagStep(Bag bag, CustodyLink link) {}
