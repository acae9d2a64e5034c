package org.lastmetre.dispatch.deliveries;

import org.lastmetre.kit.vocabulary.PackageCode;

/** What somebody says from the door; {@code how} and {@code note} may be null. */
public record DoorReport(PackageCode code, Outcome outcome, How how, String by, String note, Scan scan) {
    /** What became of a package at the door. */
    public enum Outcome {
        DELIVERED,
        NO_ANSWER,
        REFUSED,
        WRONG_ADDRESS,
        DAMAGED
    }

    /** How it was left. */
    public enum How {
        AT_DOOR,
        IN_HAND,
        NEIGHBOUR
    }
}
