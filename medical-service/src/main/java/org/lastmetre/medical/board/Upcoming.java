package org.lastmetre.medical.board;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.lastmetre.medical.vehicles.VehicleId;

/**
 * An appointment to come, and the way to it.
 *
 * @param fetchedAt from when on its vehicle is held
 * @param vehicle null while none is held
 */
public record Upcoming(UUID appointment, String building, Instant startsAt, Instant fetchedAt, VehicleId vehicle) {
    static final Comparator<Upcoming> NEXT =
            Comparator.comparing(Upcoming::startsAt).thenComparing(Upcoming::appointment);
}
