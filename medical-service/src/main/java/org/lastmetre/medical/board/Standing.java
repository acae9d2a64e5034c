package org.lastmetre.medical.board;

import java.time.Instant;
import org.lastmetre.medical.vehicles.VehicleId;
import org.lastmetre.medical.vehicles.VehicleState;

/** What a vehicle does, since when, and where it was last; {@code building} null for the reception point. */
public record Standing(VehicleId id, VehicleState state, Instant since, String building) {}
