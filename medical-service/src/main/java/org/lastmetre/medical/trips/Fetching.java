package org.lastmetre.medical.trips;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.medical.vehicles.Vehicle;
import org.lastmetre.medical.vehicles.VehicleAnnouncer;
import org.lastmetre.medical.vehicles.VehicleState;
import org.lastmetre.medical.vehicles.Vehicles;

/** Finds the vehicles on their way to patients who ask again, and keeps what became of them. */
@ApplicationScoped
class Fetching {
    private final Vehicles vehicles;
    private final VehicleAnnouncer announcer;

    Fetching(Vehicles vehicles, VehicleAnnouncer announcer) {
        this.vehicles = vehicles;
        this.announcer = announcer;
    }

    Uni<Coming> to(Tx tx, Collection<Trip> live) {
        return Multi.createFrom()
                .iterable(live)
                .filter(trip -> trip.state().isBeforePickUp())
                .onItem()
                .transformToUniAndConcatenate(trip -> vehicles.find(tx, trip.vehicle()))
                .collect()
                .asList()
                .map(found -> new Coming(
                        found.stream().flatMap(vehicle -> vehicle.stream()).toList()));
    }

    Uni<Void> keep(Tx tx, List<Vehicle> changed) {
        var free = changed.stream()
                .filter(vehicle -> vehicle.isOn(VehicleState.STANDBY))
                .toList();
        return changed.isEmpty()
                ? Uni.createFrom().voidItem()
                : vehicles.save(tx, changed).chain(() -> announcer.onStandby(tx, free));
    }
}
