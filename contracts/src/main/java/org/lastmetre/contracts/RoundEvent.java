package org.lastmetre.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What sanitation-service says of a disinfection round of a site, under the round's id. */
public sealed interface RoundEvent extends SanitationEvent {
    UUID roundId();

    @Override
    default String key() {
        return roundId().toString();
    }

    /** {@code state} is DONE, or LATE when it was done after {@code dueTo}; {@code doneAt} is what the device told. */
    @EventType("lastmetre.sanitation.round-done.v1")
    record RoundDone(
            String community,
            UUID roundId,
            long version,
            String site,
            String kind,
            String building,
            LocalDate date,
            Instant dueFrom,
            Instant dueTo,
            String state,
            String agent,
            Instant doneAt)
            implements RoundEvent {}

    /** Nobody did it before it was over; a scan that comes in late may still say that it was done in time. */
    @EventType("lastmetre.sanitation.round-missed.v1")
    record RoundMissed(
            String community,
            UUID roundId,
            long version,
            String site,
            String kind,
            String building,
            LocalDate date,
            Instant dueFrom,
            Instant dueTo,
            Instant missedAt)
            implements RoundEvent {}

    /**
     * The site was scanned again, on {@code date}, before the gap to the round that was done at {@code doneAt} had passed.
     * That scan counts for nothing; {@code version} is the round's, which it doesn't change.
     */
    @EventType("lastmetre.sanitation.round-bunched.v1")
    record RoundBunched(
            String community,
            UUID roundId,
            long version,
            String site,
            String kind,
            String building,
            LocalDate date,
            Instant doneAt,
            Instant scannedAt)
            implements RoundEvent {}
}
