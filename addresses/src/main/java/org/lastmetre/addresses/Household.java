package org.lastmetre.addresses;

/** One door of a community: building, unit and room as the directory writes them, and the grid that serves the building. */
public record Household(String building, String unit, String room, String grid) {}
