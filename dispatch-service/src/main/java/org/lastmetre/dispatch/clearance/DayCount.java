package org.lastmetre.dispatch.clearance;

/** Packages that reached their end on a day. */
public record DayCount(int delivered, int returned) {}
