package org.lastmetre.medical.trips;

import java.util.Optional;
import org.lastmetre.medical.vehicles.Vehicle;

/** A trip with the vehicle that it has or had. */
public record Found(Trip trip, Optional<Vehicle> vehicle) {
    /** @throws Refusal 404 {@code unknown-medical-request} for one that isn't the caller's */
    Found require(TripAccess access) {
        if (!access.sees(trip, vehicle)) {
            throw Trip.unknown(trip.id());
        }
        return this;
    }

    Optional<Detail> shown(TripAccess access, Optional<Detail> kept) {
        return access.shown(trip, vehicle, kept);
    }
}
