package org.lastmetre.medical.vehicles;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import org.lastmetre.kit.commit.Tx;

/** Tells the other services of vehicles. */
public interface VehicleAnnouncer {
    /** They came back and have to be disinfected. */
    Uni<Void> returned(Tx tx, Collection<Vehicle> vehicles);

    Uni<Void> onStandby(Tx tx, Collection<Vehicle> vehicles);

    Uni<Void> reserves(Tx tx, Collection<ReserveChange> changes);
}
