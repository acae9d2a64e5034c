package org.lastmetre.contracts;

import java.time.Instant;

/** What medical-service says of a vehicle, under the vehicle's id. */
public sealed interface VehicleEvent extends MedicalEvent {
    String vehicle();

    @Override
    default String key() {
        return vehicle();
    }

    /** It has to be disinfected before the next trip. */
    @EventType("lastmetre.medical.vehicle-returned.v1")
    record VehicleReturned(String community, String vehicle, long version, Instant returnedAt)
            implements VehicleEvent {}

    @EventType("lastmetre.medical.vehicle-on-standby.v1")
    record VehicleOnStandby(String community, String vehicle, long version, Instant at) implements VehicleEvent {}
}
