package org.lastmetre.e2e.faults.harm;

/**
 * A harm that was done; the times are those of {@link System#nanoTime()}.
 *
 * @param trouble why it wasn't done after all; empty if it was
 * @param isBack whether what it hurt is well again
 */
public record Inflicted(String name, long beganNanos, long endedNanos, String trouble, boolean isBack) {
    public boolean happened() {
        return trouble.isEmpty();
    }
}
