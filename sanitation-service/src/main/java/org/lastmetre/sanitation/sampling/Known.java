package org.lastmetre.sanitation.sampling;

/** A household of a building, and what is known of it; {@code outcome} null for nothing. */
public record Known(String unit, String room, Outcome outcome) {}
