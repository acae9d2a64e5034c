package org.lastmetre.medical.vehicles.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Clean;
import org.lastmetre.medical.http.Limits;
import org.lastmetre.medical.vehicles.Disinfection;
import org.lastmetre.medical.vehicles.VehicleId;

/** With what a vehicle was disinfected, by whom, and when by the device. */
public record DisinfectionRequest(
        @NotNull @Clean @Size(max = Limits.NAME) String agent,
        @NotNull @Clean @Size(max = Limits.NAME) String by,
        @NotNull OffsetDateTime at) {
    Disinfection of(VehicleId vehicle, Instant now) {
        return new Disinfection(vehicle, agent, by, Asked.at(at), now);
    }
}
