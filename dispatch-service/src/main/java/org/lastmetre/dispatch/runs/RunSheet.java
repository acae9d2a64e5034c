package org.lastmetre.dispatch.runs;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.lastmetre.dispatch.deliveries.Item;
import org.lastmetre.dispatch.volunteers.Reach;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.vocabulary.PackageCode;

/** A run with its packages as they are now. */
public record RunSheet(Run run, Map<PackageCode, Item> items, Community community) {

    /** The stops that somebody has a part in. */
    public List<Stop> stops(Reach reach) {
        return new RunAccess(reach).stops(run);
    }

    /** What somebody sees of the packages of a stop, in walking order. */
    public List<Item> packagesOf(Stop stop, Reach reach) {
        var access = new RunAccess(reach);
        return packagesOf(stop).filter(item -> access.sees(run, item)).toList();
    }

    /** What is still to be brought to a stop or its doors, in walking order. */
    List<Item> carriedTo(Stop stop) {
        return packagesOf(stop).filter(item -> RunAccess.isCarried(run, item)).toList();
    }

    private Stream<Item> packagesOf(Stop stop) {
        return stop.packages().stream()
                .map(items::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Item::door, new WalkingOrder(community.directory()))
                        .thenComparing(Item::code));
    }

    /** The floor of a package's door; 0 for a room that is not numbered by floors. */
    public static int floor(Item item) {
        return floor(item.door().room());
    }

    public static int floor(String room) {
        return WalkingOrder.floor(room);
    }
}
