package org.lastmetre.sanitation.rounds;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.lastmetre.kit.commit.Tx;

/** Tells the other services of rounds. */
public interface RoundAnnouncer {
    Uni<Void> done(Tx tx, Round round);

    Uni<Void> missed(Tx tx, List<Round> rounds);

    Uni<Void> bunched(Tx tx, BunchedScan scan);
}
