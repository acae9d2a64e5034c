package org.lastmetre.medical.keypersons;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lastmetre.kit.community.Community;

/** A community's day of calls: how many are how far, and who was not reached and why. */
public record DaySheet(
        Community community, LocalDate date, Progress progress, Map<CheckInState, Long> sums, List<CheckIn> left) {
    /** Whether a day's calls have begun, and whether they are over. */
    public enum Progress {
        NOT_BEGUN,
        OPEN,
        ENDED
    }
}
