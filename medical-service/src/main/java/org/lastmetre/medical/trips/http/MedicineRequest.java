package org.lastmetre.medical.trips.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.lastmetre.kit.http.Clean;
import org.lastmetre.medical.http.Limits;
import org.lastmetre.medical.trips.Medicine;

/** One line of a list to buy. */
public record MedicineRequest(
        @NotNull @Clean @Size(max = Limits.NAME) String name,
        @NotNull @Min(1) @Max(1000) Integer quantity) {
    Medicine medicine() {
        return new Medicine(name, quantity);
    }
}
