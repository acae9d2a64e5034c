package org.lastmetre.medical.trips;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import org.lastmetre.kit.commit.Tx;

/** The lists that persons wait for. Whoever asks for one because of them has the turn of its community. */
public interface OpenLists {
    Uni<List<OpenList>> of(Tx tx, Collection<String> persons);

    /** These were asked for by prescriptions. */
    Uni<Void> prescribed(Tx tx, Collection<TripId> requests);
}
