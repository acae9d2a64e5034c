package org.lastmetre.medical.keypersons;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.lastmetre.kit.commit.Tx;

/** Tells the other services that somebody shall be looked at, or was not reached; never who or why. */
public interface CheckInAnnouncer {
    Uni<Void> changed(Tx tx, List<Changed> changes);
}
