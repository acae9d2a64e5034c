package org.lastmetre.medical.appointments;

import org.lastmetre.medical.vehicles.VehicleId;

/** That a vehicle is kept for a person during a slot; {@code vehicle} null for a person who is away without one. */
public record Hold(VehicleId vehicle, String person, Slot slot) {}
