package org.lastmetre.sorting.reception.http;

import java.util.UUID;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.sorting.reception.Place;

/** Where a package goes; without {@code batchId} until it lies there. */
public record PlaceView(String grid, String building, Category category, UUID batchId) {
    static PlaceView of(Place place) {
        return place == null ? null : new PlaceView(place.grid(), place.building(), place.category(), place.batchId());
    }
}
