package org.lastmetre.medical.appointments;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.lastmetre.medical.Town;
import org.lastmetre.medical.trips.Door;
import org.lastmetre.medical.trips.Need;
import org.lastmetre.medical.vehicles.Vehicle;
import org.lastmetre.medical.vehicles.VehicleId;

/** Appointments to test with: the way takes half an hour, disinfection as long, vehicles are held a week ahead. */
final class Diary {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final BookingRules RULES =
            new BookingRules(Duration.ofMinutes(30), Duration.ofMinutes(30), Duration.ofDays(7), Duration.ofHours(3));

    /** Sunday noon. */
    static final Instant NOW = at("2026-03-01T12:00");

    private Diary() {}

    static Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+08:00").toInstant();
    }

    static Slot slot(String from, String until) {
        return new Slot(at("2026-03-02T" + from), at("2026-03-02T" + until));
    }

    static Appointment once(String person, String start) {
        return of(person, start, null);
    }

    static Appointment of(String person, String start, String rule) {
        return new Appointment(
                new AppointmentId(UUID.randomUUID()),
                Town.ID,
                new Door("1", "1", "101"),
                person,
                new Schedule(at(start), Duration.ofHours(1), Recurrence.of(rule)),
                new Purpose(person, "dialysis", Need.NONE),
                AppointmentState.ACTIVE,
                NOW,
                null,
                1);
    }

    static Hold hold(String vehicle, String person, Slot slot) {
        return new Hold(new VehicleId(vehicle), person, slot);
    }

    static VehicleCalendar calendar(List<Vehicle> vehicles, Hold... holds) {
        return new VehicleCalendar(vehicles, List.of(holds));
    }

    static Booking booking(List<Vehicle> vehicles, Hold... holds) {
        return new Booking(RULES, calendar(vehicles, holds), ZONE, NOW);
    }
}
