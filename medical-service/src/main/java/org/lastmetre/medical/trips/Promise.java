package org.lastmetre.medical.trips;

import org.lastmetre.medical.vehicles.VehicleId;

/** That a vehicle is held for a person, by which the same person is known again. */
public record Promise(VehicleId vehicle, String person) {}
