package org.lastmetre.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What dispatch-service says of windows, calls, pace and the day; packages and runs have interfaces of their own. */
public sealed interface DispatchEvent extends Event
        permits DispatchEvent.DayEvent, DispatchEvent.VisitEvent, RunEvent, DeliveryEvent {
    @Override
    default String topic() {
        return Topics.DISPATCH;
    }

    /** An event of a community's day. */
    sealed interface DayEvent extends DispatchEvent {}

    @EventType("lastmetre.dispatch.window-opened.v1")
    record WindowOpened(
            String community,
            String windowId,
            long version,
            LocalDate date,
            String category,
            Instant opensAt,
            Instant closesAt)
            implements DayEvent {
        @Override
        public String key() {
            return windowId;
        }
    }

    @EventType("lastmetre.dispatch.window-closed.v1")
    record WindowClosed(
            String community,
            String windowId,
            long version,
            LocalDate date,
            String category,
            Instant opensAt,
            Instant closesAt)
            implements DayEvent {
        @Override
        public String key() {
            return windowId;
        }
    }

    /** Sorting seals the open batches of these categories in these buildings; {@code reason} is WAVE, MANUAL, LIGHT or EXTRA. */
    @EventType("lastmetre.dispatch.batches-called.v1")
    record BatchesCalled(
            String community,
            UUID callId,
            long version,
            String windowId,
            List<String> categories,
            List<String> buildings,
            String reason,
            Instant calledAt)
            implements DayEvent {
        @Override
        public String key() {
            return community;
        }
    }

    /** {@code pace} is WAVES or LIGHT; under LIGHT sorting seals at once. */
    @EventType("lastmetre.dispatch.pace-changed.v1")
    record PaceChanged(String community, long version, String pace, int openItems, int volunteersOnDuty, Instant at)
            implements DayEvent {
        @Override
        public String key() {
            return community;
        }
    }

    /** Goods may stay overnight; {@code state} is GREEN (risk over), AMBER or RED. */
    @EventType("lastmetre.dispatch.overnight-risk.v1")
    record OvernightRisk(
            String community,
            LocalDate date,
            long version,
            String state,
            int onHand,
            int out,
            Instant expectedClearAt,
            Instant deadline,
            Instant at)
            implements DayEvent {
        @Override
        public String key() {
            return community + "/" + date;
        }
    }

    /**
     * The day's certificate: everything received is at its door or back at reception, or {@code left} says what is not and why.
     *
     * @param left the first 1,000 in the order of their codes; dispatch's own certificate ({@code GET /api/clearance}) lists all
     * @param leftInAll how many are left, listed or not; null in what was told before it was counted
     */
    @EventType("lastmetre.dispatch.day-cleared.v1")
    record DayCleared(
            String community,
            LocalDate date,
            long version,
            boolean cleared,
            int delivered,
            int returned,
            List<LeftPackage> left,
            Integer leftInAll,
            Instant at)
            implements DayEvent {
        @Override
        public String key() {
            return community + "/" + date;
        }
    }

    /** An event of a door that medical asked to look at. */
    sealed interface VisitEvent extends DispatchEvent {}

    /** Somebody was at the door; {@code version} counts what dispatch told of this visit. */
    @EventType("lastmetre.dispatch.door-visited.v1")
    record DoorVisited(
            String community,
            UUID checkInId,
            long version,
            String building,
            boolean answered,
            String volunteer,
            Instant visitedAt)
            implements VisitEvent {
        @Override
        public String key() {
            return checkInId.toString();
        }
    }

    record LeftPackage(String packageCode, String reason) {}
}
