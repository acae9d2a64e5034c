package org.lastmetre.dispatch.runs;

import java.util.List;
import org.lastmetre.dispatch.deliveries.Item;
import org.lastmetre.dispatch.volunteers.Role;

/** Something one volunteer has to do at one building of a run: bring its packages there, or take them to the doors. */
public record Task(Run run, Stop stop, Role role, List<Item> packages) {}
