package org.lastmetre.sorting.reception;

import java.util.UUID;
import org.lastmetre.kit.vocabulary.Category;

/** Where a package is to be put: "grid G2, building 7, shelf FRESH"; {@code batchId} is null until it lies there. */
public record Place(String grid, String building, Category category, UUID batchId) {
    /** @return null while the door is not known */
    public static Place of(Parcel parcel) {
        var door = parcel.door();
        return door == null ? null : new Place(door.grid(), door.building(), parcel.category(), parcel.batchId());
    }
}
