package org.lastmetre.sanitation.waste;

/** How far a bag is; it only goes on. */
public enum BagState {
    /** Sealed, at its point. */
    SEALED,
    /** Loaded, on a vehicle. */
    HAULED,
    DISPOSED
}
