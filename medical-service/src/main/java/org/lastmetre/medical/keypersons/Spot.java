package org.lastmetre.medical.keypersons;

import org.lastmetre.medical.trips.Door;

/** Where somebody is called: the door, and the grid it belongs to. */
public record Spot(Door door, String grid) {}
