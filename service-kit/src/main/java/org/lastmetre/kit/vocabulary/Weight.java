package org.lastmetre.kit.vocabulary;

/** A weight in kilograms, above 0 and up to 1000. */
public record Weight(double kg) {
    /** Taken for a package whose weight nobody told. */
    public static final Weight UNKNOWN = new Weight(1.0);

    public Weight {
        if (!(kg > 0 && kg <= 1000)) {
            throw new IllegalArgumentException("a weight is above 0 and at most 1000 kg");
        }
    }

    /** @return null for null */
    public static Weight ofNullable(Double kg) {
        return kg == null ? null : new Weight(kg);
    }
}
