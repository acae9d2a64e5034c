package org.lastmetre.medical.keypersons;

/** Why somebody was not reached. */
public enum Reason {
    NO_CALLER,
    NOT_CALLED,
    NOT_CALLED_AGAIN,
    NOT_VISITED,
    /** Called and visited in vain. */
    NOT_REACHED
}
