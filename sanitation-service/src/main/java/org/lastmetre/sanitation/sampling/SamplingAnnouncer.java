package org.lastmetre.sanitation.sampling;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.lastmetre.kit.commit.Tx;

/** Tells the other services how sessions go. */
public interface SamplingAnnouncer {
    Uni<Void> moved(Tx tx, List<Moved> moved);
}
