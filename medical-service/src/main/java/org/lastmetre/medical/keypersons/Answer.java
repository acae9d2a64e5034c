package org.lastmetre.medical.keypersons;

import java.time.Instant;
import java.util.List;

/**
 * What somebody tells of a call or of a visit; {@code condition} may be null.
 *
 * @param atDoor told by whom dispatch sent to the door: the visit that is awaited, whatever the clock of their phone says
 */
public record Answer(
        CheckInId checkIn,
        boolean answered,
        Condition condition,
        List<MedicineLeft> medicines,
        String by,
        Instant at,
        boolean atDoor) {
    public Answer {
        medicines = List.copyOf(medicines);
    }

    public static Answer ofVisit(CheckInId checkIn, boolean answered, String by, Instant at) {
        return new Answer(checkIn, answered, null, List.of(), by, at, true);
    }

    /** A device whose clock is ahead calls no later than now. */
    Instant at(Instant now) {
        return at.isAfter(now) ? now : at;
    }
}
