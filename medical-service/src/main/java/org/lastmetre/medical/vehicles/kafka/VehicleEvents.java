package org.lastmetre.medical.vehicles.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.lastmetre.contracts.MedicalEvent.StandbyReserveLow;
import org.lastmetre.contracts.VehicleEvent.VehicleOnStandby;
import org.lastmetre.contracts.VehicleEvent.VehicleReturned;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.outbox.Outbox;
import org.lastmetre.medical.vehicles.Reserve;
import org.lastmetre.medical.vehicles.ReserveChange;
import org.lastmetre.medical.vehicles.Vehicle;
import org.lastmetre.medical.vehicles.VehicleAnnouncer;

/** Publishes vehicles. */
@ApplicationScoped
class VehicleEvents implements VehicleAnnouncer {
    private final Outbox outbox;

    VehicleEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> returned(Tx tx, Collection<Vehicle> vehicles) {
        return outbox.append(tx, vehicles.stream().map(VehicleEvents::returned).toList());
    }

    @Override
    public Uni<Void> onStandby(Tx tx, Collection<Vehicle> vehicles) {
        return outbox.append(tx, vehicles.stream().map(VehicleEvents::onStandby).toList());
    }

    @Override
    public Uni<Void> reserves(Tx tx, Collection<ReserveChange> changes) {
        return outbox.append(tx, changes.stream().map(VehicleEvents::reserve).toList());
    }

    private static StandbyReserveLow reserve(ReserveChange change) {
        return new StandbyReserveLow(
                change.community().value(),
                change.version(),
                change.standby(),
                Reserve.KEPT,
                change.low(),
                change.at());
    }

    private static VehicleReturned returned(Vehicle vehicle) {
        return new VehicleReturned(
                vehicle.community().value(), vehicle.id().value(), vehicle.version(), vehicle.since());
    }

    private static VehicleOnStandby onStandby(Vehicle vehicle) {
        return new VehicleOnStandby(
                vehicle.community().value(), vehicle.id().value(), vehicle.version(), vehicle.since());
    }
}
