package org.lastmetre.addresses;

import java.util.List;
import java.util.Optional;
import org.lastmetre.addresses.Directory.Building;
import org.lastmetre.addresses.Directory.Unit;
import org.lastmetre.addresses.Resolution.Resolved;
import org.lastmetre.addresses.Resolution.Review;

/** One building of the text with its unit and room, held against the directory. */
final class Finding {
    private final Directory directory;

    Finding(Directory directory) {
        this.directory = directory;
    }

    Resolution of(Mention mention, Remainder rest) {
        if (mention.building().isEmpty()) {
            return new Review(ReviewReason.UNKNOWN_BUILDING, sameElsewhere(mention.maybe(), rest));
        }
        return in(mention.building().get(), rest.unit(), rest.room());
    }

    /** A building with one unit needs none written. */
    Resolution in(Building building, Optional<String> unit, Optional<String> room) {
        if (unit.isEmpty() && building.units().size() > 1) {
            return new Review(ReviewReason.UNIT_MISSING, sameRoom(building, room));
        }
        var known = unit.isEmpty()
                ? building.units().stream().findFirst()
                : building.unit(Digits.withoutLeadingZeros(unit.get()));
        return known.map(found -> room(building, found, room))
                .orElseGet(() -> new Review(ReviewReason.UNKNOWN_UNIT, sameRoom(building, room)));
    }

    private Resolution room(Building building, Unit unit, Optional<String> room) {
        if (room.isEmpty()) {
            return Resolution.review(ReviewReason.ROOM_MISSING);
        }
        return directory
                .household(building.id(), unit.id(), room.get())
                .<Resolution>map(Resolved::new)
                .orElseGet(() -> Resolution.review(ReviewReason.UNKNOWN_ROOM));
    }

    /** The room in every unit that has it. */
    private List<Household> sameRoom(Building building, Optional<String> room) {
        return building.units().stream()
                .flatMap(unit -> room.flatMap(number -> directory.household(building.id(), unit.id(), number)).stream())
                .toList();
    }

    private List<Household> sameElsewhere(List<Building> buildings, Remainder rest) {
        return buildings.stream()
                .map(building -> in(building, rest.unit(), rest.room()))
                .filter(Resolved.class::isInstance)
                .map(resolution -> ((Resolved) resolution).household())
                .toList();
    }
}
