package org.lastmetre.addresses;

import java.util.List;
import java.util.stream.Stream;
import org.lastmetre.addresses.Directory.Building;
import org.lastmetre.addresses.Resolution.Resolved;
import org.lastmetre.addresses.Resolution.Review;

/** Makes one answer of all that a text says: one door, and nothing beside it that says otherwise. */
final class Agreement {
    private Agreement() {}

    /** @param unexplained whether digits are left that are part of nothing */
    static Resolution of(List<Mention> mentions, List<Resolution> resolutions, boolean unexplained) {
        var doors = resolutions.stream().flatMap(Agreement::door).distinct().toList();
        if (doors.size() > 1) {
            return new Review(ReviewReason.AMBIGUOUS, doors);
        }
        if (doors.size() == 1) {
            var certain = !unexplained && allMean(mentions, doors.get(0));
            return certain ? new Resolved(doors.get(0)) : new Review(ReviewReason.AMBIGUOUS, doors);
        }
        return mentions.size() > 1 && !sameBuilding(mentions)
                ? new Review(ReviewReason.AMBIGUOUS, candidates(resolutions))
                : resolutions.get(0);
    }

    private static Stream<Household> door(Resolution resolution) {
        return resolution instanceof Resolved resolved ? Stream.of(resolved.household()) : Stream.empty();
    }

    private static boolean allMean(List<Mention> mentions, Household door) {
        return mentions.stream().allMatch(mention -> mention.building()
                .filter(building -> building.id().equals(door.building()))
                .isPresent());
    }

    private static boolean sameBuilding(List<Mention> mentions) {
        return mentions.stream()
                        .map(mention -> mention.building().map(Building::id))
                        .distinct()
                        .count()
                == 1;
    }

    private static List<Household> candidates(List<Resolution> resolutions) {
        return resolutions.stream()
                .filter(Review.class::isInstance)
                .flatMap(resolution -> ((Review) resolution).candidates().stream())
                .distinct()
                .toList();
    }
}
