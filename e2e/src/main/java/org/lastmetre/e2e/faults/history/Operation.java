package org.lastmetre.e2e.faults.history;

/**
 * One operation from its first try to what is known in the end; the times are those of {@link System#nanoTime()}.
 *
 * @param tries how often it was sent, always with the same key
 */
public record Operation(Kind kind, String key, long invokedNanos, long endedNanos, int tries, Outcome outcome) {}
