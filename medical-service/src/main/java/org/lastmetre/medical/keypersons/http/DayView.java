package org.lastmetre.medical.keypersons.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lastmetre.medical.keypersons.CheckInState;
import org.lastmetre.medical.keypersons.DaySheet;

/** A day of calls: how many are how far, and who was not reached and why. */
public record DayView(String community, LocalDate date, DaySheet.Progress state, Sums sums, List<MissedView> left) {
    /** How many check-ins are how far. */
    public record Sums(long due, long answered, long unanswered, long visit, long escalated, long withdrawn) {
        static Sums of(Map<CheckInState, Long> sums) {
            return new Sums(
                    sums.getOrDefault(CheckInState.DUE, 0L),
                    sums.getOrDefault(CheckInState.ANSWERED, 0L),
                    sums.getOrDefault(CheckInState.UNANSWERED, 0L),
                    sums.getOrDefault(CheckInState.VISIT, 0L),
                    sums.getOrDefault(CheckInState.ESCALATED, 0L),
                    sums.getOrDefault(CheckInState.WITHDRAWN, 0L));
        }
    }

    static DayView of(DaySheet sheet, boolean withPersons) {
        return new DayView(
                sheet.community().id().value(),
                sheet.date(),
                sheet.progress(),
                Sums.of(sheet.sums()),
                sheet.left().stream()
                        .map(one -> MissedView.of(one, sheet.community(), withPersons))
                        .toList());
    }
}
