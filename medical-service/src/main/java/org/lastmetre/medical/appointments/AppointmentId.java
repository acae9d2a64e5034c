package org.lastmetre.medical.appointments;

import java.util.UUID;

/** The id of an appointment, once or recurring. */
public record AppointmentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
