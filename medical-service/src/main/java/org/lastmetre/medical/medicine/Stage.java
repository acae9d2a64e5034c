package org.lastmetre.medical.medicine;

/** How far a list of medicine is on its way. */
public enum Stage {
    /** Nobody has said yet that they buy it. */
    TO_BUY,
    /** Somebody goes for it. */
    CLAIMED,
    /** It was bought, and comes by the supply line. */
    BOUGHT,
    /** All of it is at the door. */
    DELIVERED,
    /** Some of it came back to the reception point, for a human to look after. */
    RETURNED
}
