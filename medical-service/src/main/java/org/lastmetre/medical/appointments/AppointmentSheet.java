package org.lastmetre.medical.appointments;

import java.util.List;
import java.util.Optional;
import org.lastmetre.kit.community.Community;

/** An appointment with its times that are near, and of its purpose what may be shown. */
public record AppointmentSheet(
        Appointment appointment, List<Occurrence> occurrences, Community community, Optional<Purpose> purpose) {}
