package org.lastmetre.dispatch.visits;

import java.time.Instant;
import java.util.UUID;
import org.lastmetre.dispatch.volunteers.Reach;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.kit.refusal.Refusal;

/** What somebody who was at the door tells, and how far they reach. */
public record VisitReport(UUID visit, boolean answered, VolunteerId by, Instant at, Reach reach) {
    /** @throws Refusal 400 for a volunteer who reports as somebody else */
    public VisitReport {
        if (!reach.maySpeakFor(by.value())) {
            throw Refusal.invalid("by", "is the volunteer who reports");
        }
    }
}
