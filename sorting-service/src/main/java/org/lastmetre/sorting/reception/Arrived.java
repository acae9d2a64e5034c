package org.lastmetre.sorting.reception;

/** The answer to an arrival scan. */
public record Arrived(Parcel parcel, Next next) {
    public Place place() {
        return next == Next.RETURN || next == Next.REVIEW ? null : Place.of(parcel);
    }
}
