package org.lastmetre.medical.vehicles.http;

import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.medical.vehicles.VehicleId;

/** The vehicle of a path. */
public final class VehiclePath {
    private VehiclePath() {}

    /** @throws Refusal 404 for what can't be an id */
    public static VehicleId id(String id) {
        return Asked.inPath(id, VehicleId::new, () -> Refusal.notFound("unknown-vehicle", "there is no such vehicle"));
    }
}
