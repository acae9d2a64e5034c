package org.lastmetre.medical.trips;

/** That a request is not needed any more; {@code reason} is medical detail and may be null. */
public record Cancellation(TripId trip, String reason, String by) {}
