package org.lastmetre.medical.appointments;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.lastmetre.kit.refusal.Refusal;

/** The rule by which an appointment recurs (RRULE of RFC 5545), at the same time of day; the only one who knows the library. */
public record Recurrence(String rule) {
    /** Not at all. */
    public static final Recurrence ONCE = new Recurrence("FREQ=DAILY;COUNT=1");

    private static final Pattern TIME_OF_DAY = Pattern.compile(".*BY(HOUR|MINUTE|SECOND)=.*");
    private static final List<Freq> DAYS = List.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);

    /**
     * @param text null for once
     * @throws Refusal 400 for what is no rule, or one that recurs within a day
     */
    public static Recurrence of(String text) {
        if (text == null) {
            return ONCE;
        }
        var rule = text.strip().toUpperCase(Locale.ROOT).replaceFirst("^RRULE:", "");
        if (!DAYS.contains(parse(rule).getFreq()) || TIME_OF_DAY.matcher(rule).matches()) {
            throw invalid("recurs by days, weeks, months or years, at the time of day of startsAt");
        }
        return new Recurrence(rule);
    }

    public boolean isOnce() {
        return equals(ONCE);
    }

    /**
     * The local times from the first one on, as far as before {@code end}.
     *
     * @param zone in which an end of the rule (UNTIL) in UTC is meant
     */
    List<LocalDateTime> times(LocalDateTime first, ZoneId zone, LocalDateTime end) {
        var rule = parse(this.rule);
        if (rule.getUntil() != null) {
            rule.setUntil(floating(last(rule.getUntil(), zone)));
        }
        var found = new ArrayList<LocalDateTime>();
        try {
            collect(rule.iterator(floating(first)), end, found);
        } catch (IllegalArgumentException noneForLong) {
            return found;
        }
        return found;
    }

    /** @throws IllegalArgumentException by the library if no time is found for very long, such as a 30th of February */
    private static void collect(RecurrenceRuleIterator times, LocalDateTime end, List<LocalDateTime> found) {
        while (times.hasNext()) {
            var next = local(times.nextDateTime());
            if (!next.isBefore(end)) {
                return;
            }
            found.add(next);
        }
    }

    /** Whether the rule itself has that time: RFC 5545 asks for it of the first one. */
    boolean has(LocalDateTime first, ZoneId zone) {
        return Stream.of(first).toList().equals(times(first, zone, first.plusSeconds(1)));
    }

    /** An end that is a day lets that whole day count. */
    private static LocalDateTime last(DateTime until, ZoneId zone) {
        if (until.isAllDay()) {
            return local(until).toLocalDate().atTime(23, 59, 59);
        }
        return until.isFloating()
                ? local(until)
                : local(until.shiftTimeZone(DateTime.UTC))
                        .atOffset(ZoneOffset.UTC)
                        .atZoneSameInstant(zone)
                        .toLocalDateTime();
    }

    private static DateTime floating(LocalDateTime time) {
        return new DateTime(
                time.getYear(),
                time.getMonthValue() - 1,
                time.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                time.getSecond());
    }

    private static LocalDateTime local(DateTime time) {
        return LocalDateTime.of(
                time.getYear(),
                time.getMonth() + 1,
                time.getDayOfMonth(),
                time.isAllDay() ? 0 : time.getHours(),
                time.isAllDay() ? 0 : time.getMinutes(),
                time.isAllDay() ? 0 : time.getSeconds());
    }

    private static RecurrenceRule parse(String rule) {
        try {
            return new RecurrenceRule(rule, RecurrenceRule.RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException none) {
            throw invalid("is a rule of RFC 5545 such as FREQ=WEEKLY;BYDAY=MO,WE,FR");
        }
    }

    private static Refusal invalid(String message) {
        return Refusal.invalid("recurrence", message);
    }
}
