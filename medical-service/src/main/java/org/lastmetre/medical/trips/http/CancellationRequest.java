package org.lastmetre.medical.trips.http;

import jakarta.validation.constraints.Size;
import org.lastmetre.kit.http.Clean;
import org.lastmetre.medical.http.Limits;
import org.lastmetre.medical.trips.Cancellation;
import org.lastmetre.medical.trips.TripId;

/** Why a request is not needed any more, and who says so; both may be left out. */
public record CancellationRequest(
        @Clean @Size(max = Limits.TEXT) String reason,
        @Clean @Size(max = Limits.NAME) String by) {
    static final CancellationRequest UNSAID = new CancellationRequest(null, null);

    Cancellation of(TripId trip) {
        return new Cancellation(trip, reason, by);
    }

    /** No log may tell why. */
    @Override
    public String toString() {
        return "CancellationRequest[…]";
    }
}
