package org.lastmetre.sanitation.alerts;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.lastmetre.kit.community.Community;

/** A feature that knows what wants a human; each bean of it is asked. */
public interface AlertSource {
    /** What is open at an instant, the oldest first, at most {@code limit}. */
    Uni<List<Alert>> open(Community community, Instant now, int limit);
}
