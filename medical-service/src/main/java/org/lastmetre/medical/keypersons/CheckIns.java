package org.lastmetre.medical.keypersons;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** The check-ins of all days. */
public interface CheckIns {
    /** Which of a day's check-ins are wanted; {@code state} and {@code caller} null for any. */
    record Filter(CommunityId community, LocalDate date, CheckInState state, CallerId caller, UUID after, int limit) {}

    Uni<Map<CheckInId, CheckIn>> find(Tx tx, Collection<CheckInId> ids);

    Uni<Optional<CheckIn>> of(Tx tx, KeyPersonId person, LocalDate date);

    Uni<List<CheckIn>> find(Tx tx, Filter filter);

    /** Adds those whose person has none on that day. */
    Uni<Void> add(Tx tx, List<CheckIn> due);

    Uni<Void> save(Tx tx, List<CheckIn> checkIns);

    /** All of a community's day. */
    Uni<List<CheckIn>> day(Tx tx, CommunityId community, LocalDate date);

    /** Some of those whose visit should have been made by now. */
    Uni<List<CheckIn>> visitsDue(Tx tx, Instant now);

    /** Those of these days that are still open. */
    Uni<List<CheckIn>> openOf(Tx tx, Collection<Days.Day> days);

    /** Those of the last days that were missed and whose person was not reached since, the longest ago first. */
    Uni<List<CheckIn>> missed(CommunityId community, LocalDate from, UUID after, int limit);

    /** Forgets how people said they were, of days before this one, some hundred at a time. */
    Uni<Integer> forgetConditions(Tx tx, LocalDate before);
}
