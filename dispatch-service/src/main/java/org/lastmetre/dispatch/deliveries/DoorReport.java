package org.lastmetre.dispatch.deliveries;

import org.lastmetre.dispatch.volunteers.Reach;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.PackageCode;

/** What somebody who reaches so far says from the door; {@code how} and {@code note} may be null. */
public record DoorReport(PackageCode code, Outcome outcome, How how, String by, String note, Scan scan, Reach reach) {

    /** @throws Refusal 400 if a volunteer names somebody else as the one who was at the door */
    public DoorReport {
        if (!reach.maySpeakFor(by)) {
            throw Refusal.invalid("by", "is the volunteer who reports");
        }
    }

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
