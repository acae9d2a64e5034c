package org.lastmetre.sorting.batches;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Dispatch wants what lies open for these buildings and categories. */
public record Call(UUID id, CommunityId community, Set<Category> categories, Set<String> buildings) {
    List<Shelf> shelves() {
        return buildings.stream()
                .flatMap(building -> categories.stream().map(category -> new Shelf(community, building, category)))
                .sorted()
                .toList();
    }
}
