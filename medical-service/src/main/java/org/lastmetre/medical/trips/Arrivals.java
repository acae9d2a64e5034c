package org.lastmetre.medical.trips;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests on their way in: one live trip a person, also among those that arrive together. */
final class Arrivals {
    private final Map<String, Trip> live;
    private final Map<TripId, Detail> known;
    private final Map<TripId, Moved> moved = new LinkedHashMap<>();
    private final Map<TripId, Detail> details = new LinkedHashMap<>();
    private final List<Given> given = new ArrayList<>();

    /** @param known the detail of the live trips */
    Arrivals(Map<String, Trip> live, Map<TripId, Detail> known) {
        this.live = new HashMap<>(live);
        this.known = new HashMap<>(known);
    }

    /** Which request somebody is given, and whether theirs made it. */
    record Given(TripId id, boolean created) {}

    void take(NewTrip asked, TripId id, Instant now) {
        var before = asked.isTrip() ? live.get(asked.person()) : null;
        var after = before == null ? Trip.requested(id, asked, now) : before.askedAgain(asked, now);
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

    private void note(TripId id, Detail told, boolean again) {
        var all = again && known.containsKey(id) ? known.get(id).and(told) : told;
        known.put(id, all);
        details.put(id, all);
    }

    List<Moved> moved() {
        return List.copyOf(moved.values());
    }

    Map<TripId, Detail> details() {
        return details;
    }

    List<Given> given() {
        return given;
    }
}
