package org.lastmetre.medical.trips;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lastmetre.medical.vehicles.Vehicle;
import org.lastmetre.medical.vehicles.VehicleId;

/** Who gets which vehicle because it was held for them, and which ones are left for others who can wait. */
final class Promised {
    private final Map<VehicleId, String> persons;

    /** @param promises of one vehicle's the first one counts */
    Promised(List<Promise> promises) {
        this.persons =
                promises.stream().collect(Collectors.toMap(Promise::vehicle, Promise::person, (first, later) -> first));
    }

    Optional<Vehicle> own(Collection<Vehicle> standby, Trip trip) {
        return standby.stream()
                .filter(vehicle -> trip.person() != null && trip.person().equals(persons.get(vehicle.id())))
                .findFirst();
    }

    List<Vehicle> leftFor(Collection<Vehicle> standby) {
        return standby.stream()
                .filter(vehicle -> !persons.containsKey(vehicle.id()))
                .toList();
    }
}
