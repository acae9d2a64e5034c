package org.lastmetre.dispatch.volunteers;

/** A post that a volunteer can take. */
public enum Role {
    /** Takes sealed batches from the reception point to the foot of the buildings of a grid. */
    GRID_RUNNER,
    /** Takes over at the foot of a building and goes door to door. */
    BUILDING_VOLUNTEER
}
