package org.lastmetre.sorting.reception;

/** How a package looks when it is scanned at reception. */
public enum Condition {
    OK,
    DAMAGED,
    REFUSED
}
