package org.lastmetre.medical.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lastmetre.kit.refusal.Refusal;

/** Decides which vehicle is held for which time of an appointment, on what is held already. */
final class Booking {
    private final BookingRules rules;
    private final VehicleCalendar calendar;
    private final ZoneId zone;
    private final Instant now;

    Booking(BookingRules rules, VehicleCalendar calendar, ZoneId zone, Instant now) {
        this.rules = rules;
        this.calendar = calendar;
        this.zone = zone;
        this.now = now;
    }

    /**
     * Its times within sight, each with a vehicle, at least the next one.
     *
     * @param settled dates that stay as they are
     * @throws Refusal 409 {@code appointment-clash} with {@code freeTimes} if one of them can't have a vehicle; 400 if none
     *     comes any more
     */
    List<Occurrence> whole(Appointment appointment, Set<LocalDate> settled) {
        var schedule = appointment.schedule();
        var starts = inSight(schedule, settled);
        if (starts.isEmpty() && settled.isEmpty()) {
            throw Refusal.invalid("startsAt", "lies ahead, or the recurrence has times that do");
        }
        var planned = plan(appointment, starts);
        planned.stream().filter(each -> !each.isHeld()).findFirst().ifPresent(clash -> {
            throw refused(clash, FreeTimes.near(schedule, zone, now, other -> fits(appointment, other, settled)));
        });
        return planned;
    }

    /** Another time for one of its dates. */
    Occurrence moved(Appointment appointment, LocalDate date, Instant at) {
        var schedule = new Schedule(at, appointment.schedule().stay(), Recurrence.ONCE);
        if (!at.isAfter(now)) {
            throw Refusal.invalid("startsAt", "lies ahead");
        }
        var planned = plan(appointment, List.of(new Start(date, at))).get(0);
        if (!planned.isHeld()) {
            throw refused(planned, FreeTimes.near(schedule, zone, now, other -> plan(
                            appointment, List.of(new Start(date, other.startsAt())))
                    .get(0)
                    .isHeld()));
        }
        return planned;
    }

    /** Those times within sight that aren't looked after, with a vehicle where one is free. */
    List<Occurrence> asFarAsPossible(Appointment appointment, Set<LocalDate> settled) {
        return plan(appointment, without(appointment.schedule().between(now, rules.horizon(now), zone), settled));
    }

    private List<Start> inSight(Schedule schedule, Set<LocalDate> settled) {
        var starts = schedule.between(now, rules.horizon(now), zone);
        return without(starts.isEmpty() ? schedule.next(now, zone) : starts, settled);
    }

    private static List<Start> without(List<Start> starts, Set<LocalDate> settled) {
        return starts.stream().filter(start -> !settled.contains(start.date())).toList();
    }

    private boolean fits(Appointment appointment, Schedule other, Set<LocalDate> settled) {
        var starts = inSight(other, settled);
        return !starts.isEmpty()
                && plan(appointment.changed(other, appointment.purpose(), now), starts).stream()
                        .allMatch(Occurrence::isHeld);
    }

    /** What one time holds the next one sees. */
    private List<Occurrence> plan(Appointment appointment, List<Start> starts) {
        var planned = new ArrayList<Occurrence>();
        var seen = calendar;
        for (var start : starts) {
            var slot = rules.around(start.at(), appointment.schedule().stay(), now);
            var vehicle = seen.free(appointment.person(), appointment.purpose().need(), slot);
            var occurrence = Occurrence.planned(appointment.id(), start, slot, vehicle);
            seen = occurrence.isHeld() ? seen.with(occurrence.hold(appointment.person())) : seen;
            planned.add(occurrence);
        }
        return planned;
    }

    private Refusal refused(Occurrence clash, List<Instant> free) {
        var detail = "no vehicle can be held for " + local(clash.startsAt());
        return Refusal.conflict("appointment-clash", detail)
                .with("freeTimes", free.stream().map(this::local).toList());
    }

    private OffsetDateTime local(Instant instant) {
        return OffsetDateTime.ofInstant(instant, zone);
    }
}
