package org.lastmetre.sorting.batches;

/** Why a batch was sealed. */
public enum SealReason {
    /** Dispatch called its category in a wave. */
    CALLED,
    /** It holds as many packages or kilograms as the community's policy lets a batch hold. */
    FULL,
    /** The pace is light: whatever arrives goes out at once. */
    LIGHT,
    /** Medicine waits for nothing. */
    URGENT
}
