package org.lastmetre.medical.trips;

/** What a driver must know to fetch somebody and bring them there, and no more; {@code destination} may be null. */
public record Way(Door door, Need need, String destination) {}
