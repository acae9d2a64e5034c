package org.lastmetre.sanitation.waste;

import java.time.LocalDate;

/**
 * The waste of one kind that was sealed at a point on a day, and how far it is; weights are those of the sealed bags, in
 * kilograms.
 *
 * @param sealed all bags, of which {@code hauled} were loaded, of which {@code disposed} were disposed of
 */
public record PointDay(
        LocalDate date,
        String point,
        String kind,
        int sealed,
        int hauled,
        int disposed,
        double sealedKg,
        double hauledKg,
        double disposedKg) {
    /** Bags that are not disposed of yet. */
    public int left() {
        return sealed - disposed;
    }
}
