package org.lastmetre.kit.live;

import java.util.List;
import org.lastmetre.contracts.Event;

/** Tells which streams a published event of the service's own topic moves; a bean in a {@code kafka} room. */
public interface LiveFeed {
    String topic();

    List<LiveChange> changes(Event event);
}
