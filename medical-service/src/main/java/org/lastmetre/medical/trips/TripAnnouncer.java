package org.lastmetre.medical.trips;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.lastmetre.kit.commit.Tx;

/** Tells the other services that somebody of a building is being fetched. */
public interface TripAnnouncer {
    Uni<Void> moved(Tx tx, List<Moved> moved);
}
