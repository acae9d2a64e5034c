package org.lastmetre.dispatch.windows;

/** Why batches are called: the rhythm of a window, a human, little to do, or the danger of staying overnight. */
public enum CallReason {
    WAVE,
    MANUAL,
    LIGHT,
    EXTRA
}
