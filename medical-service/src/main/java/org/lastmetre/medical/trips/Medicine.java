package org.lastmetre.medical.trips;

/** One line of a list to buy. */
public record Medicine(String name, int quantity) {}
