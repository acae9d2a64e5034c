package org.lastmetre.medical.appointments;

/** Whether more trips come of an appointment. */
public enum AppointmentState {
    ACTIVE,
    /** All its times are past. */
    OVER,
    CANCELLED
}
