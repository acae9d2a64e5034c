package org.lastmetre.kit.vocabulary;

/** What a package is decides when it moves; MEDICINE never waits for a window. */
public enum Category {
    FOOD,
    FRESH,
    PARCEL,
    MEDICINE;

    public boolean isUrgent() {
        return this == MEDICINE;
    }
}
