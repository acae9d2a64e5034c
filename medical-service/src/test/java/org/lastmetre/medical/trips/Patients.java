package org.lastmetre.medical.trips;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lastmetre.medical.Town;
import org.lastmetre.medical.vehicles.Vehicle;
import org.lastmetre.medical.vehicles.VehicleId;

/** Makes requests and trips to test with. */
final class Patients {
    private static final Detail DETAIL = new Detail("Lin", "hospital", null, "pain", List.of(), null);

    private Patients() {}

    static NewTrip asks(String person, String building, Triage triage, Need need, Instant from) {
        var door = new Door(building, "1", "301");
        return new NewTrip(Town.ID, door, person, new Ask(Kind.EMERGENCY, triage, need), from, DETAIL);
    }

    /** Somebody of building 1 who asked at an instant and needs nothing in particular. */
    static Trip waits(String person, Triage triage, Instant since) {
        return waits(person, "1", triage, Need.NONE, since);
    }

    static Trip waits(String person, String building, Triage triage, Need need, Instant since) {
        var id = new TripId(UUID.nameUUIDFromBytes(person.getBytes(StandardCharsets.UTF_8)));
        return Trip.requested(id, asks(person, building, triage, need, since), since)
                .trip();
    }

    /** Somebody for whom a vehicle goes. */
    static Trip fetched(String person, Triage triage, String vehicle) {
        return waits(person, triage, Town.NOON)
                .assigned(new VehicleId(vehicle), Town.NOON)
                .trip();
    }

    static Plan plan(List<Trip> waiting, List<Vehicle> vehicles, List<Trip> underWay) {
        return new Assignment(Town.directory(), List.of(), Town.NOON).plan(waiting, vehicles, underWay);
    }

    /** Who was sent which vehicle, in words such as {@code lin by v1}; {@code lin waits} for who lost one. */
    static List<String> told(Plan plan) {
        return plan.moved().stream()
                .map(Moved::trip)
                .map(Patients::told)
                .sorted()
                .toList();
    }

    private static String told(Trip trip) {
        return trip.vehicle() == null ? trip.person() + " waits" : trip.person() + " by " + trip.vehicle();
    }
}
