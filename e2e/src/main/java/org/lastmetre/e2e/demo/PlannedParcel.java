package org.lastmetre.e2e.demo;

import java.time.LocalTime;
import org.lastmetre.addresses.Household;

/** A courier's parcel that nobody announced: all that is known is its code and its label. */
record PlannedParcel(String code, Household door, String label, boolean needsReview, LocalTime arrivesAt) {}
