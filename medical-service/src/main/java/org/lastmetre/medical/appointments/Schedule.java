package org.lastmetre.medical.appointments;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.lastmetre.kit.refusal.Refusal;

/**
 * When an appointment is: at {@code startsAt} for {@code stay}, and again at the same local time by its rule. A local time
 * that a clock change skips is the one as much later; of a doubled one the first counts (RFC 5545).
 */
public record Schedule(Instant startsAt, Duration stay, Recurrence recurrence) {
    private static final Duration FAR = Duration.ofDays(2 * 366);

    /** @throws Refusal 400 if the rule doesn't have its own beginning */
    Schedule checked(ZoneId zone) {
        if (!recurrence.has(first(zone), zone)) {
            throw Refusal.invalid("startsAt", "is the first time of the recurrence");
        }
        return this;
    }

    /** Those that begin after {@code now} and before {@code end}. */
    List<Start> between(Instant now, Instant end, ZoneId zone) {
        return upTo(end, zone).stream().filter(start -> start.at().isAfter(now)).toList();
    }

    /** The next one after {@code now}, however far it is, within some years; empty if none comes. */
    List<Start> next(Instant now, ZoneId zone) {
        return between(now, now.plus(FAR), zone).stream().limit(1).toList();
    }

    private List<Start> upTo(Instant end, ZoneId zone) {
        return recurrence.times(first(zone), zone, LocalDateTime.ofInstant(end, zone)).stream()
                .map(time -> new Start(time.toLocalDate(), instant(time, zone)))
                .toList();
    }

    /** The first one is exactly when it was said to be, also in a doubled hour. */
    private Instant instant(LocalDateTime time, ZoneId zone) {
        return time.equals(first(zone)) ? startsAt : time.atZone(zone).toInstant();
    }

    private LocalDateTime first(ZoneId zone) {
        return LocalDateTime.ofInstant(startsAt, zone);
    }

    boolean isOver(Instant start, Instant now) {
        return !now.isBefore(start.plus(stay));
    }

    /** The same, begun at another time. */
    Schedule startingAt(Instant other) {
        return new Schedule(other, stay, recurrence);
    }
}
