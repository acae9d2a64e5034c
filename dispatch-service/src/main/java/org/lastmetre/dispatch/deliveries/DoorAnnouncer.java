package org.lastmetre.dispatch.deliveries;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.lastmetre.kit.commit.Tx;

/** Tells the other services what became of packages at the door. */
public interface DoorAnnouncer {
    Uni<Void> announce(Tx tx, List<DoorFact> facts);
}
