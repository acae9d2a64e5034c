package org.lastmetre.e2e.logs;

/** A household's door, as ids of a community's directory. */
public record Door(String building, String unit, String room) {}
