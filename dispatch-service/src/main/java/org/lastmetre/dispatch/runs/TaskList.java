package org.lastmetre.dispatch.runs;

import java.util.List;
import org.lastmetre.dispatch.volunteers.VolunteerId;

/** All that a volunteer has to do, in walking order; {@code version} counts its changes. */
public record TaskList(VolunteerId volunteer, long version, List<Task> tasks) {}
