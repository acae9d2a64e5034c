package org.lastmetre.sanitation.rounds;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** The rounds of all days. */
public interface Rounds {
    /** A day of a community. */
    record Day(CommunityId community, LocalDate date) {}

    /** Where a list goes on. */
    record Position(Instant dueFrom, String site) {}

    /** Which of a day's rounds are wanted; site, state and the beginning ({@code after}) null for any. */
    record Filter(CommunityId community, LocalDate date, String site, RoundState state, Position after, int limit) {}

    Uni<Optional<Round>> find(Tx tx, RoundId id);

    /** The rounds of a site on a day and the day before, which nobody else can change until the transaction ends. */
    Uni<List<Round>> ofSite(Tx tx, Day day, String site);

    /** All rounds of these days. */
    Uni<List<Round>> of(Tx tx, Collection<Day> days);

    Uni<List<Round>> list(Filter filter);

    /** What may be done at an instant of a day, the earliest first: what is due, but of no site that was done within the gap. */
    Uni<List<Round>> due(Day today, Instant now, Duration gap, int limit);

    /**
     * What of a day wants a human at an instant, the earliest first: what was missed, and what is overdue before {@code
     * overdueAt} and may be done, as none of a site that was done within the gap may.
     */
    Uni<List<Trouble>> troubles(Day today, Instant now, Instant overdueAt, Duration gap, int limit);

    /** Those of a site and time that are there already stay. */
    Uni<Void> add(Tx tx, List<Round> planned);

    /** Takes away those of them that are still to be done. */
    Uni<Void> withdraw(Tx tx, List<Round> rounds);

    Uni<Void> save(Tx tx, Round round);

    /** Skips what became due in buildings that are held. */
    Uni<Void> skipHeld(Tx tx, Map<CommunityId, List<String>> held, Instant now);

    /** Some of those that are over and were not done are missed from now on. */
    Uni<List<Round>> miss(Tx tx, Instant now, int limit);
}
