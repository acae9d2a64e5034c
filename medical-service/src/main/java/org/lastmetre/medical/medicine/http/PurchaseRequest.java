package org.lastmetre.medical.medicine.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Clean;
import org.lastmetre.medical.http.Limits;
import org.lastmetre.medical.medicine.Told;
import org.lastmetre.medical.trips.TripId;

/** That a list was bought: where, how many packages came of it, by whom and when by the device. */
public record PurchaseRequest(
        @NotNull @Clean @Size(max = Limits.TEXT) String pharmacy,
        @NotNull @Min(1) @Max(50) Integer packages,
        @NotNull @Clean @Size(max = Limits.NAME) String by,
        @NotNull OffsetDateTime at) {
    Told of(TripId request) {
        return new Told(request, by, pharmacy, packages, Asked.at(at).truncatedTo(ChronoUnit.MILLIS));
    }

    /** No log may tell where somebody buys. */
    @Override
    public String toString() {
        return "PurchaseRequest[…]";
    }
}
