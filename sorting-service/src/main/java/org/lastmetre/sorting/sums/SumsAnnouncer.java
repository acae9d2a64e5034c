package org.lastmetre.sorting.sums;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.lastmetre.kit.commit.Tx;

/** Tells the others how a day added up. */
public interface SumsAnnouncer {
    Uni<Void> reconciled(Tx tx, Day day, Sums sums, long version, Instant at);
}
