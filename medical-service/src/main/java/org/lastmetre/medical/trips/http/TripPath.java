package org.lastmetre.medical.trips.http;

import java.util.UUID;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.medical.trips.TripId;

/** The request of a path. */
public final class TripPath {
    private TripPath() {}

    /** @throws Refusal 404 for what can't be an id */
    public static TripId id(String id) {
        return Asked.inPath(
                id,
                text -> new TripId(UUID.fromString(text)),
                () -> Refusal.notFound("unknown-medical-request", "there is no such medical request"));
    }
}
