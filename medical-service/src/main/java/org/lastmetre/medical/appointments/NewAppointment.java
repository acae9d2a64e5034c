package org.lastmetre.medical.appointments;

import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.trips.Door;

/** An appointment as it comes in; by {@code person} the same person is known again. */
public record NewAppointment(CommunityId community, Door door, String person, Schedule schedule, Purpose purpose) {}
