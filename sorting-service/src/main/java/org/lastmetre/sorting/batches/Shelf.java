package org.lastmetre.sorting.batches;

import java.util.Comparator;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Where packages of one building and category are put; has at most one open batch. */
public record Shelf(CommunityId community, String building, Category category) implements Comparable<Shelf> {
    /** The order in which everybody locks, so that two transactions never wait for each other. */
    private static final Comparator<Shelf> LOCK_ORDER = Comparator.comparing(
                    (Shelf shelf) -> shelf.community().value())
            .thenComparing(Shelf::building)
            .thenComparing(shelf -> shelf.category().name());

    @Override
    public int compareTo(Shelf other) {
        return LOCK_ORDER.compare(this, other);
    }
}
