package org.lastmetre.medical.vehicles;

import org.lastmetre.kit.community.Community;

/** A vehicle with its community; {@code created} when this call made it known. */
public record VehicleSheet(Vehicle vehicle, Community community, boolean created) {}
