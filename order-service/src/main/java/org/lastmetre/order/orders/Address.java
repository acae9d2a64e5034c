package org.lastmetre.order.orders;

import java.util.Optional;
import org.lastmetre.addresses.Household;
import org.lastmetre.addresses.Resolution;
import org.lastmetre.addresses.ReviewReason;
import org.lastmetre.order.communities.KnownCommunity;

/**
 * Where an order goes. Its door is known once {@code grid} is; before that, building, unit and room are only what the
 * sender said.
 *
 * @param reviewed why a human has to look, or had to; null if nobody ever had to
 */
public record Address(String building, String unit, String room, String grid, String text, ReviewReason reviewed) {

    static Address of(Destination destination, KnownCommunity community) {
        var said = destination.unresolved();
        var resolution = destination.resolveIn(community);
        if (resolution instanceof Resolution.Resolved resolved) {
            return said.at(resolved.household());
        }
        return said.inReview(((Resolution.Review) resolution).reason());
    }

    Address at(Household household) {
        return new Address(household.building(), household.unit(), household.room(), household.grid(), text, reviewed);
    }

    private Address inReview(ReviewReason reason) {
        return new Address(building, unit, room, null, text, reason);
    }

    public boolean isKnown() {
        return grid != null;
    }

    /** Empty while a human still has to find it. */
    public Optional<Household> household() {
        return isKnown() ? Optional.of(new Household(building, unit, room, grid)) : Optional.empty();
    }

    /** What the sender said; a parcel that had no label said nothing. */
    Destination asDestination() {
        return building == null
                ? new Destination.Written(text == null ? "" : text)
                : new Destination.AtDoor(building, unit, room);
    }

    /** Whether a human found exactly this door before. */
    boolean wasResolvedTo(Household household) {
        return reviewed != null && household().filter(household::equals).isPresent();
    }

    /** What a reviewer gets to read: the text on the bag, or the parts as they were sent. */
    public String words() {
        return text != null ? text : building + "-" + unit + "-" + room;
    }
}
