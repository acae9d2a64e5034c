package org.lastmetre.medical.medicine.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.lastmetre.kit.http.Clean;
import org.lastmetre.medical.http.Limits;
import org.lastmetre.medical.medicine.Told;
import org.lastmetre.medical.trips.TripId;

/** Who goes to buy a list, and where if that is known. */
public record BuyerRequest(
        @NotNull @Clean @Size(max = Limits.NAME) String by,
        @Clean @Size(max = Limits.TEXT) String pharmacy) {
    Told of(TripId request, Instant now) {
        return new Told(request, by, pharmacy, 0, now);
    }

    /** No log may tell where somebody buys. */
    @Override
    public String toString() {
        return "BuyerRequest[…]";
    }
}
