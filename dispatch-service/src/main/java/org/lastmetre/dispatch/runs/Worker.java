package org.lastmetre.dispatch.runs;

import org.lastmetre.dispatch.volunteers.Volunteer;

/** A volunteer on duty; {@code free} when no run of theirs is under way. */
public record Worker(Volunteer volunteer, boolean free) {
    boolean runsIn(String grid) {
        return free && volunteer.runsIn(grid);
    }
}
