package org.lastmetre.e2e.bench.report;

import java.util.Locale;

/**
 * What is wanted of a row: of its ratio to the reference, or of what was measured itself.
 *
 * @param atLeast whether it is to be the limit or more, or the limit or less
 */
public record Target(boolean ofRatio, boolean atLeast, double limit) {
    public static Target ratioAtLeast(double limit) {
        return new Target(true, true, limit);
    }

    public static Target ratioAtMost(double limit) {
        return new Target(true, false, limit);
    }

    public static Target atMost(double limit) {
        return new Target(false, false, limit);
    }

    boolean isReached(double measured, double ratio) {
        var value = ofRatio ? ratio : measured;
        return atLeast ? value >= limit : value <= limit;
    }

    @Override
    public String toString() {
        var number = limit == Math.rint(limit) ? "%.0f" : "%.2f";
        return String.format(Locale.ROOT, "%s %s " + number, ofRatio ? "ratio" : "", atLeast ? ">=" : "<=", limit)
                .strip();
    }
}
