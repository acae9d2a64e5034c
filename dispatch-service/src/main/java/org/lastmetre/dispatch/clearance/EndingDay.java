package org.lastmetre.dispatch.clearance;

import org.lastmetre.kit.community.Community;

/** A day whose reception has closed and that has no certificate yet. */
public record EndingDay(Community community, ClearanceDay day) {
    public Clearances.Key key() {
        return new Clearances.Key(community.id(), day.date());
    }
}
