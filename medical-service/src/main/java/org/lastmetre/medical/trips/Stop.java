package org.lastmetre.medical.trips;

import java.util.Optional;
import org.lastmetre.medical.vehicles.Vehicle;

/** What a vehicle has to do next, and for whom; {@code way} for those alone who drive it or care for the patient. */
public record Stop(Vehicle vehicle, Optional<Trip> trip, Optional<Way> way) {
    public NextStop next() {
        return NextStop.after(vehicle.state());
    }

    /** The name of a vehicle's live stream, whose ids are versions of the vehicle. */
    public static String stream(String vehicle) {
        return "vehicle/" + vehicle;
    }
}
