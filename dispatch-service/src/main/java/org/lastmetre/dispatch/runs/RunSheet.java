package org.lastmetre.dispatch.runs;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lastmetre.dispatch.deliveries.Item;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.vocabulary.PackageCode;

/** A run with its packages as they are now. */
public record RunSheet(Run run, Map<PackageCode, Item> items, Community community) {

    /** The packages of a stop in walking order. */
    public List<Item> packagesOf(Stop stop) {
        return stop.packages().stream()
                .map(items::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Item::door, new WalkingOrder(community.directory()))
                        .thenComparing(Item::code))
                .toList();
    }

    /** The floor of a package's door; 0 for a room that is not numbered by floors. */
    public static int floor(Item item) {
        return WalkingOrder.floor(item.door().room());
    }
}
