package org.lastmetre.sorting.batches;

/** A batch is open until it is sealed, or withdrawn because its last package was; neither is ever undone. */
public enum BatchState {
    OPEN,
    SEALED,
    WITHDRAWN
}
