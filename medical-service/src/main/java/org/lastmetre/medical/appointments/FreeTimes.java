package org.lastmetre.medical.appointments;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * Looks for other beginnings near one that clashes, by quarters of an hour: on the same day for what recurs, since another
 * day would be another rule; else from the day before to the day after the next.
 */
final class FreeTimes {
    static final Duration STEP = Duration.ofMinutes(15);
    static final int MOST = 5;
    private static final long STEPS_BACK = Duration.ofDays(1).dividedBy(STEP);
    private static final long STEPS_ON = Duration.ofDays(2).dividedBy(STEP);

    private FreeTimes() {}

    /** The nearest first; of equally near ones the earlier one. */
    static List<Instant> near(Schedule wanted, ZoneId zone, Instant now, Predicate<Schedule> fits) {
        return LongStream.rangeClosed(1, STEPS_ON)
                .boxed()
                .flatMap(step -> step <= STEPS_BACK ? List.of(-step, step).stream() : List.of(step).stream())
                .map(step -> wanted.startingAt(wanted.startsAt().plus(STEP.multipliedBy(step))))
                .filter(other -> isAllowed(wanted, other, zone, now))
                .filter(fits)
                .limit(MOST)
                .map(Schedule::startsAt)
                .toList();
    }

    private static boolean isAllowed(Schedule wanted, Schedule other, ZoneId zone, Instant now) {
        return wanted.recurrence().isOnce()
                ? other.startsAt().isAfter(now)
                : dateOf(other, zone).equals(dateOf(wanted, zone));
    }

    private static LocalDate dateOf(Schedule schedule, ZoneId zone) {
        return LocalDate.ofInstant(schedule.startsAt(), zone);
    }
}
