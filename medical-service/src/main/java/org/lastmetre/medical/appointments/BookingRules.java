package org.lastmetre.medical.appointments;

import java.time.Duration;
import java.time.Instant;

/**
 * What an installation decides about appointments.
 *
 * @param travel how long the way takes, there as well as back
 * @param disinfection how long a vehicle is out of use after a trip
 * @param planAhead how far ahead vehicles are held
 * @param keepFree how long before a hold nobody else who can wait is given its vehicle
 */
public record BookingRules(Duration travel, Duration disinfection, Duration planAhead, Duration keepFree) {
    /** For how long a vehicle is held, from {@code now} on, for what begins at {@code start} and takes {@code stay}. */
    Slot around(Instant start, Duration stay, Instant now) {
        var from = start.minus(travel);
        return new Slot(
                from.isBefore(now) ? now : from, start.plus(stay).plus(travel).plus(disinfection));
    }

    Instant horizon(Instant now) {
        return now.plus(planAhead);
    }

    /** What begins before this is promised already. */
    Instant promisedUntil(Instant now) {
        return now.plus(keepFree);
    }
}
