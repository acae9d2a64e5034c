package org.lastmetre.sorting.reception;

/** What an arrival means against what was announced. */
public enum Outcome {
    /** With it, all packages of its order have come. */
    COMPLETE,
    /** Some of its order are still missing. */
    SHORT,
    /** Nobody announced it. */
    SURPLUS,
    DAMAGED,
    REFUSED
}
