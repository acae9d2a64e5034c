package org.lastmetre.dispatch.runs;

import java.util.List;
import org.lastmetre.dispatch.visits.Visit;
import org.lastmetre.dispatch.volunteers.VolunteerId;

/**
 * All that a volunteer has to do: doors to look at first, then what to carry, in walking order; {@code version} counts its
 * changes.
 */
public record TaskList(VolunteerId volunteer, long version, List<Visit> visits, List<Task> tasks) {}
