package org.lastmetre.medical.trips.http;

import java.util.UUID;
import org.lastmetre.medical.trips.Need;
import org.lastmetre.medical.trips.NextStop;
import org.lastmetre.medical.trips.Stop;
import org.lastmetre.medical.trips.Triage;
import org.lastmetre.medical.trips.Trip;
import org.lastmetre.medical.trips.Way;

/** What a vehicle has to do next; no trip while it has none. Who the patient is and why they go is never in it. */
public record StopView(String vehicle, long version, NextStop next, TripOf trip) {
    /** The trip; {@code way} null for those who neither drive it nor care for the patient. */
    public record TripOf(UUID requestId, Triage triage, String building, WayOf way) {}

    /** The door, what the vehicle must have, and where to; destination null if it wasn't said. */
    public record WayOf(String unit, String room, String destination, Need need) {}

    static StopView of(Stop stop) {
        var vehicle = stop.vehicle();
        var way = stop.way().map(StopView::way).orElse(null);
        var trip = stop.trip().map(one -> trip(one, way)).orElse(null);
        return new StopView(vehicle.id().value(), vehicle.version(), stop.next(), trip);
    }

    private static TripOf trip(Trip trip, WayOf way) {
        return new TripOf(trip.id().value(), trip.ask().triage(), trip.door().building(), way);
    }

    private static WayOf way(Way way) {
        return new WayOf(way.door().unit(), way.door().room(), way.destination(), way.need());
    }
}
