package org.lastmetre.medical.appointments.http;

import org.lastmetre.medical.appointments.Purpose;
import org.lastmetre.medical.trips.Door;
import org.lastmetre.medical.trips.Need;

/** Medical detail, shown to those who care for the patient. */
public record PurposeView(String person, String unit, String room, String destination, Need need) {
    static PurposeView of(Purpose purpose, Door door) {
        return new PurposeView(purpose.person(), door.unit(), door.room(), purpose.destination(), purpose.need());
    }
}
