package org.lastmetre.addresses;

/** Why a text could not be resolved to a household, in the words of the address review screen. */
public enum ReviewReason {
    UNKNOWN_BUILDING,
    UNKNOWN_UNIT,
    UNKNOWN_ROOM,
    UNIT_MISSING,
    ROOM_MISSING,
    AMBIGUOUS,
    NO_ADDRESS
}
