package org.lastmetre.sorting.batches;

import org.lastmetre.kit.vocabulary.Weight;

/** How much there is: packages, and grams rather than kilograms so that sums are exact. */
public record Load(int packages, long grams) {
    public static final Load NOTHING = new Load(0, 0);
    private static final double GRAMS_PER_KG = 1000.0;

    /** One package; of {@link Weight#UNKNOWN} if nobody told its weight. */
    public static Load of(Weight weight) {
        return new Load(1, grams((weight == null ? Weight.UNKNOWN : weight).kg()));
    }

    /** A community's limit of a batch. */
    public static Load limit(int packages, double kg) {
        return new Load(packages, grams(kg));
    }

    public Load plus(Load other) {
        return new Load(packages + other.packages, grams + other.grams);
    }

    public Load minus(Load other) {
        return new Load(packages - other.packages, grams - other.grams);
    }

    public double kg() {
        return grams / GRAMS_PER_KG;
    }

    boolean isNothing() {
        return packages == 0;
    }

    boolean exceeds(Load limit) {
        return packages > limit.packages || grams > limit.grams;
    }

    boolean reaches(Load limit) {
        return packages >= limit.packages || grams >= limit.grams;
    }

    private static long grams(double kg) {
        return Math.round(kg * GRAMS_PER_KG);
    }
}
