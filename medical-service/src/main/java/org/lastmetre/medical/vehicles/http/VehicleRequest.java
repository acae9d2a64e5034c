package org.lastmetre.medical.vehicles.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Clean;
import org.lastmetre.medical.http.Limits;
import org.lastmetre.medical.vehicles.Description;
import org.lastmetre.medical.vehicles.Equipment;
import org.lastmetre.medical.vehicles.VehicleId;

/** A vehicle as somebody describes it; without a {@code driver} any driver may drive it. */
public record VehicleRequest(
        @NotNull @Schema(examples = "oriental-plaza") String community,
        @NotNull @Clean @Size(max = Limits.NAME) String plate,
        @NotNull @Min(0) @Max(60) Integer seats,
        @NotNull Boolean wheelchair,
        @NotNull Boolean stretcher,
        @NotNull @Min(1) @Max(3) Integer protectionLevel,
        @Clean @Size(max = Limits.NAME) String driver) {
    Description described(VehicleId id) {
        var equipment = new Equipment(seats, wheelchair, stretcher, protectionLevel);
        return new Description(id, Asked.community(community), plate, equipment, driver);
    }
}
