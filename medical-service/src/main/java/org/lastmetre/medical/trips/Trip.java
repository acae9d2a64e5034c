package org.lastmetre.medical.trips;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.vehicles.VehicleId;

/**
 * A medical request and the trip it becomes.
 *
 * @param person by which the same person is known again; null once erased
 * @param version counts the entries of its timeline
 */
public record Trip(
        TripId id,
        CommunityId community,
        Door door,
        String person,
        Ask ask,
        Wait waiting,
        Course course,
        long version) {
    /** Whom an escalation calls: the public ambulance and the coordinator. */
    static final String CALLED = "120,COORDINATOR";

    static Moved requested(TripId id, NewTrip asked, Instant now) {
        var waiting = Wait.from(now, asked.wantedFrom(), asked.ask().isImmediate());
        var trip = new Trip(
                id, asked.community(), asked.door(), asked.person(), asked.ask(), waiting, Course.REQUESTED, 0);
        return trip.moved(EntryType.TripRequested, null, waiting, Course.REQUESTED, now);
    }

    public static Refusal unknown(TripId id) {
        return Refusal.notFound("unknown-medical-request", "there is no medical request " + id);
    }

    public TripState state() {
        return course.state();
    }

    public VehicleId vehicle() {
        return course.vehicle();
    }

    public boolean isRoutine() {
        return ask.triage() == Triage.ROUTINE;
    }

    Moved assigned(VehicleId vehicle, Instant now) {
        return moved(EntryType.TripAssigned, null, waiting, course.assigned(vehicle), now);
    }

    /** Its vehicle is needed more, or can't carry it; it goes back to the head of its queue. */
    Moved requeued(Instant now) {
        return moved(EntryType.TripRequeued, null, waiting.atTheHead(), Course.REQUESTED, now);
    }

    Moved escalated(Instant now) {
        return moved(EntryType.TripEscalated, CALLED, waiting, course.escalated(), now);
    }

    /**
     * The same person asked again: what is more pressing counts, and all that either needs. While it waits it may come to
     * another place. Before the pick-up the vehicle still goes if it can carry that; else the trip waits for another one.
     *
     * @param carries whether the vehicle that is on its way has what is needed
     */
    Moved askedAgain(NewTrip again, Predicate<Need> carries, Instant now) {
        if (state().isWithPatient()) {
            return Moved.nothing(this);
        }
        var both = ask.and(again.ask());
        var waits = waiting.again(both.isImmediate(), again.wantedFrom(), now);
        var trip = new Trip(id, community, door, person, both, waits, course, version);
        if (state().isWaiting()) {
            return trip.equals(this)
                    ? Moved.nothing(this)
                    : trip.moved(EntryType.TripRequeued, null, waits, course, now);
        }
        return both.equals(ask) ? Moved.nothing(trip) : trip.needsMoreThan(ask.need(), carries, now);
    }

    private Moved needsMoreThan(Need before, Predicate<Need> carries, Instant now) {
        return ask.need().equals(before) || carries.test(ask.need())
                ? moved(EntryType.TripAssigned, null, waiting, course, now)
                : requeued(now);
    }

    /** @throws Refusal 409 {@code not-assigned}, {@code milestone-passed}, {@code not-picked-up} or {@code already-over} */
    Moved reached(Milestone milestone, String by, Instant at, Instant now) {
        if (course.reached().contains(milestone)) {
            return Moved.nothing(this);
        }
        milestone.require(state());
        var told = told(EntryType.TripMilestone, milestone.name(), course.reached(milestone), by, at, now);
        return milestone == Milestone.HOME ? told.then(told.trip().closed(now)) : told;
    }

    private Moved closed(Instant now) {
        return moved(EntryType.TripClosed, "HOME", waiting, course.over(TripState.CLOSED, now), now);
    }

    /** @throws Refusal 409 {@code already-over} for one that came home */
    Moved cancelled(String by, Instant now) {
        if (state() == TripState.CANCELLED) {
            return Moved.nothing(this);
        }
        if (state().isOver()) {
            throw Refusal.conflict("already-over", "this request is " + state());
        }
        return told(EntryType.TripClosed, "CANCELLED", course.over(TripState.CANCELLED, now), by, now, now);
    }

    /**
     * Something happened to a list that is bought for it; who waits for a vehicle isn't touched by that.
     *
     * @throws Refusal 409 {@code already-over}
     */
    public Moved noted(EntryType type, String detail, String by, Instant at, Instant now) {
        if (state().isOver()) {
            throw Refusal.conflict("already-over", "this request is " + state());
        }
        return told(type, detail, course, by, at, now);
    }

    /** All of a list is at its door; a request that is over stays as it is. */
    public Moved delivered(Instant now) {
        return state().isOver()
                ? Moved.nothing(this)
                : moved(EntryType.TripClosed, "DELIVERED", waiting, course.over(TripState.CLOSED, now), now);
    }

    private Moved told(EntryType type, String detail, Course next, String by, Instant at, Instant now) {
        var trip = new Trip(id, community, door, person, ask, waiting, next, version + 1);
        return new Moved(trip, List.of(entry(trip, type, detail, by, at, now)));
    }

    private Moved moved(EntryType type, String detail, Wait waits, Course next, Instant now) {
        var trip = new Trip(id, community, door, person, ask, waits, next, version + 1);
        return new Moved(trip, List.of(entry(trip, type, detail, null, now, now)));
    }

    private static Entry entry(Trip trip, EntryType type, String detail, String by, Instant at, Instant now) {
        var vehicle = type == EntryType.TripClosed ? null : trip.vehicle();
        return new Entry(trip.version, type, detail, vehicle, by, at, now);
    }
}
