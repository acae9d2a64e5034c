package org.lastmetre.sanitation.rounds;

/** Why a round was not to be done. */
public enum SkipReason {
    /** Nothing and nobody went into the building when it was due. */
    BUILDING_HELD
}
