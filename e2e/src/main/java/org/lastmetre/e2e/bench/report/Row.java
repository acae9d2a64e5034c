package org.lastmetre.e2e.bench.report;

import java.util.Optional;

/** A line of the report: what was measured, what was measured beside it in the same run, and what is wanted. */
public record Row(String name, String unit, Series measured, Optional<Series> reference, Optional<Target> target) {
    public static Row of(String name, String unit, Series measured) {
        return new Row(name, unit, measured, Optional.empty(), Optional.empty());
    }

    public Row beside(Series wanted) {
        return new Row(name, unit, measured, Optional.of(wanted), target);
    }

    public Row wanted(Target wanted) {
        return new Row(name, unit, measured, reference, Optional.of(wanted));
    }

    /** Of the medians; NaN without a reference. */
    public double ratio() {
        return reference.map(other -> measured.median() / other.median()).orElse(Double.NaN);
    }

    /** Empty where nothing is wanted. */
    public Optional<Boolean> reached() {
        return target.map(wanted -> wanted.isReached(measured.median(), ratio()));
    }
}
