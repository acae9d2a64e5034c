package org.lastmetre.sorting.reception;

/** What the volunteer does with the package in hand. */
public enum Next {
    DISINFECT,
    SHELVE,
    REVIEW,
    RETURN
}
