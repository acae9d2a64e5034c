package org.lastmetre.medical.trips;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lastmetre.medical.vehicles.Vehicle;

/** Requests on their way in: one live trip a person, also among those that arrive together. */
final class Arrivals {
    private final Map<String, Trip> live;
    private final Map<TripId, Detail> known;
    private final Coming coming;
    private final Map<TripId, Moved> moved = new LinkedHashMap<>();
    private final Map<TripId, Detail> details = new LinkedHashMap<>();
    private final List<Given> given = new ArrayList<>();

    /**
     * @param known the detail of the live trips
     * @param coming the vehicles that go for them
     */
    Arrivals(Map<String, Trip> live, Map<TripId, Detail> known, Coming coming) {
        this.live = new HashMap<>(live);
        this.known = new HashMap<>(known);
        this.coming = coming;
    }

    /** Which request somebody is given, and whether theirs made it. */
    record Given(TripId id, boolean created) {}

    void take(NewTrip asked, TripId id, Instant now) {
        var before = asked.isTrip() ? live.get(asked.person()) : null;
        var after = before == null ? Trip.requested(id, asked, now) : again(before, asked, now);
        var trip = after.trip();
        if (asked.isTrip()) {
            live.put(asked.person(), trip);
        }
        if (!trip.equals(before)) {
            moved.merge(trip.id(), after, Moved::then);
        }
        note(trip.id(), asked.detail(), before != null);
        given.add(new Given(trip.id(), before == null));
    }

    private Moved again(Trip before, NewTrip asked, Instant now) {
        var after = before.askedAgain(asked, need -> coming.carries(before, need), now);
        coming.after(before, after, now);
        return after;
    }

    private void note(TripId id, Detail told, boolean again) {
        var all = again && known.containsKey(id) ? known.get(id).and(told) : told;
        known.put(id, all);
        details.put(id, all);
    }

    List<Moved> moved() {
        return List.copyOf(moved.values());
    }

    /** Vehicles that go no longer, or for more than before. */
    List<Vehicle> vehicles() {
        return coming.changed();
    }

    Map<TripId, Detail> details() {
        return details;
    }

    List<Given> given() {
        return given;
    }
}
