package org.lastmetre.sanitation.waste;

/** Where a haul ended, and what was weighed there, in kilograms. */
public record Disposal(String site, double weightKg, Stamp stamp) {}
