package org.lastmetre.contracts;

import java.time.Instant;
import java.util.UUID;

/** What sanitation-service says of a sampling session, under its id: buildings and numbers, never a door or a person. */
public sealed interface SamplingEvent extends SanitationEvent {
    UUID sessionId();

    String grid();

    @Override
    default String key() {
        return sessionId().toString();
    }

    @EventType("lastmetre.sanitation.sampling-opened.v1")
    record SamplingOpened(
            String community,
            UUID sessionId,
            long version,
            String grid,
            int buildings,
            int households,
            Instant startsAt,
            Instant openedAt)
            implements SamplingEvent {}

    /** Its people come down now. */
    @EventType("lastmetre.sanitation.building-called.v1")
    record BuildingCalled(
            String community,
            UUID sessionId,
            long version,
            String grid,
            String building,
            int households,
            Instant calledAt)
            implements SamplingEvent {}

    /** How far a building is; {@code open} are households of which nothing is known yet. */
    @EventType("lastmetre.sanitation.sampling-progressed.v1")
    record SamplingProgressed(
            String community,
            UUID sessionId,
            long version,
            String grid,
            String building,
            int present,
            int absent,
            int doorstepWanted,
            int doorstepDone,
            int open,
            Instant at)
            implements SamplingEvent {}

    /** The totals of the session; {@code households} is the sum of the other counts. */
    @EventType("lastmetre.sanitation.sampling-closed.v1")
    record SamplingClosed(
            String community,
            UUID sessionId,
            long version,
            String grid,
            int households,
            int present,
            int absent,
            int doorstepWanted,
            int doorstepDone,
            Instant closedAt)
            implements SamplingEvent {}
}
