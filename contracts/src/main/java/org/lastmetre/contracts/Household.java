package org.lastmetre.contracts;

/** A door: building, unit (staircase), room, and the grid that the building is worked with. */
public record Household(String building, String unit, String room, String grid) {}
