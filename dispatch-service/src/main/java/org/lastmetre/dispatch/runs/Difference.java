package org.lastmetre.dispatch.runs;

import java.util.UUID;
import org.lastmetre.dispatch.volunteers.VolunteerId;

/** A hand-over at which fewer were accepted than sent. */
public record Difference(UUID run, String building, VolunteerId volunteer, Takeover takeover) {
    /** Where it stands in the list. */
    public String position() {
        return run + "/" + building;
    }
}
