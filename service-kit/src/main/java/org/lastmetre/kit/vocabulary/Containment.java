package org.lastmetre.kit.vocabulary;

/** How far a building is closed. */
public enum Containment {
    OPEN,
    /** Deliveries reach the door, nobody goes out. */
    SEALED,
    /** Nothing goes in until it is lifted. */
    HELD,
    /** Residents collect at the gate. */
    GATE_PICKUP;

    public boolean nothingGoesIn() {
        return this == HELD;
    }
}
