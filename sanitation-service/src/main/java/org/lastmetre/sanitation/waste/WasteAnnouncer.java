package org.lastmetre.sanitation.waste;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.lastmetre.kit.commit.Tx;

/** Tells the other services what becomes of waste. */
public interface WasteAnnouncer {
    Uni<Void> sealed(Tx tx, Bag bag);

    Uni<Void> hauled(Tx tx, HaulSheet haul);

    Uni<Void> disposed(Tx tx, HaulSheet haul);

    Uni<Void> risks(Tx tx, List<Risk> risks);
}
