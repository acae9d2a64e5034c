package org.lastmetre.dispatch.volunteers;

/** A volunteer and what they did today, in packages; {@code created} when this call made them known. */
public record VolunteerSheet(Volunteer volunteer, int workToday, boolean created) {}
