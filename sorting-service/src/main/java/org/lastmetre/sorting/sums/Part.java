package org.lastmetre.sorting.sums;

/** The sums of one part of a day: a building or a batch; {@code id} is null for what has none yet. */
public record Part(String id, Sums sums) {}
