package org.lastmetre.medical.keypersons;

import java.time.Instant;
import java.util.List;

/** What somebody tells of a call or of a visit; {@code condition} may be null. */
public record Answer(
        CheckInId checkIn, boolean answered, Condition condition, List<MedicineLeft> medicines, String by, Instant at) {
    public Answer {
        medicines = List.copyOf(medicines);
    }

    /** A device whose clock is ahead calls no later than now. */
    Instant at(Instant now) {
        return at.isAfter(now) ? now : at;
    }
}
