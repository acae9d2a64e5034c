package org.lastmetre.sanitation.waste.http;

import java.time.LocalDate;
import org.lastmetre.sanitation.waste.PointDay;

/** The waste of a kind, a point and a day: bags, and their weights in kilograms. */
public record PointView(
        LocalDate date,
        String point,
        String kind,
        int sealed,
        int hauled,
        int disposed,
        int left,
        double sealedKg,
        double hauledKg,
        double disposedKg) {
    static PointView of(PointDay day) {
        return new PointView(
                day.date(),
                day.point(),
                day.kind(),
                day.sealed(),
                day.hauled(),
                day.disposed(),
                day.left(),
                DifferenceView.grams(day.sealedKg()),
                DifferenceView.grams(day.hauledKg()),
                DifferenceView.grams(day.disposedKg()));
    }
}
