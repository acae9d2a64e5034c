package org.lastmetre.sorting.reception;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.sorting.reception.WhereaboutsDesk.Told;

/** Where dispatch says that packages are. */
public interface Whereabouts {
    /** A move and the local date it counts for. */
    record Move(Told told, LocalDate date) {}

    /** Applies the newest of each package unless a newer one is known; all of them go into the histories. */
    Uni<Void> move(Tx tx, List<Move> moves);
}
