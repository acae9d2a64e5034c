package org.lastmetre.medical.vehicles;

import java.time.Instant;

/** That a vehicle was disinfected: with what, by whom, when by the device and when by the service. */
public record Disinfection(VehicleId vehicle, String agent, String by, Instant at, Instant recordedAt) {}
