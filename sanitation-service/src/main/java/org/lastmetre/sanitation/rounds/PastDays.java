package org.lastmetre.sanitation.rounds;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import org.lastmetre.kit.commit.Tx;

/** The days that are over for good: shown as any day, and changed by nobody. */
public interface PastDays {
    /**
     * Packs some days of communities before a date, the oldest first, all of whose rounds have come to an end; what was
     * bunched up with them is forgotten. The answer is how many.
     */
    Uni<Integer> pack(Tx tx, LocalDate before, int atMost);

    /** Forgets some days of communities before a date, the oldest first; the answer is how many. */
    Uni<Integer> forget(Tx tx, LocalDate before, int atMost);
}
