package org.lastmetre.dispatch.runs;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.lastmetre.kit.commit.Tx;

/** Tells the other services of runs. */
public interface RunAnnouncer {
    Uni<Void> planned(Tx tx, List<Run> runs);

    Uni<Void> departed(Tx tx, Departure departure);

    Uni<Void> handedOver(Tx tx, HandedOver handedOver);
}
