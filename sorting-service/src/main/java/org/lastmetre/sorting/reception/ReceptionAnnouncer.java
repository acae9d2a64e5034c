package org.lastmetre.sorting.reception;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.lastmetre.kit.commit.Tx;

/** Tells the other services what happened at reception. */
public interface ReceptionAnnouncer {
    Uni<Void> announce(Tx tx, List<Fact> facts);
}
