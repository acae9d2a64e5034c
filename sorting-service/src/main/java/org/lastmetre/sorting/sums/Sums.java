package org.lastmetre.sorting.sums;

/**
 * Counts of packages that always close: {@code announced = received + missing} and {@code received = awaiting + shelved +
 * out + delivered + returned + withdrawn}. What was cancelled before it came is counted apart and nowhere else; what came
 * unannounced counts as announced when it came.
 */
public record Sums(
        long announced,
        long received,
        long missing,
        long awaiting,
        long shelved,
        long out,
        long delivered,
        long returned,
        long withdrawn,
        long cancelled) {

    /** What lies at the reception point. */
    public long onShelf() {
        return awaiting + shelved;
    }

    public boolean closes() {
        return announced == received + missing && received == onShelf() + out + delivered + returned + withdrawn;
    }
}
