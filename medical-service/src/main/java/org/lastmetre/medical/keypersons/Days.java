package org.lastmetre.medical.keypersons;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** The days whose check-ins were made, and which of them are over. */
public interface Days {
    /** A day of a community; {@code endsAt} by the zone it had when the day began. */
    record Day(CommunityId community, LocalDate date, Instant endsAt) {}

    /** Those that have not begun and whose community has somebody to call. */
    Uni<List<Day>> toBegin(Tx tx, List<Day> days);

    /** Begins those days that have not begun and whose community has somebody to call. */
    Uni<List<Day>> begin(Tx tx, List<Day> days);

    /** Some of those that are over and were not ended. */
    Uni<List<Day>> over(Tx tx, Instant now);

    Uni<Void> end(Tx tx, List<Day> days, Instant now);

    /** Whether the day was ended; empty when it has not begun. */
    Uni<Optional<Boolean>> isEnded(Tx tx, CommunityId community, LocalDate date);
}
