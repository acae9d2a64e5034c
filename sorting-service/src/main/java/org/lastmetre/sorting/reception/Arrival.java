package org.lastmetre.sorting.reception;

import java.time.Instant;
import org.lastmetre.addresses.AddressResolver;
import org.lastmetre.addresses.Household;
import org.lastmetre.addresses.Resolution;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.kit.vocabulary.Weight;

/**
 * A scan at the reception point.
 *
 * @param code what was scanned, or a code made for a parcel that has none
 * @param label null if none was read
 * @param by the account that scanned it
 * @param at by the device's clock
 */
public record Arrival(
        Community community, PackageCode code, Label label, Condition condition, Weight weight, String by, Instant at) {

    /** What is written on a parcel; {@code category} is PARCEL unless told. */
    public record Label(String text, Category category) {}

    boolean hasLabel() {
        return label != null;
    }

    Category category() {
        return label == null || label.category() == null ? Category.PARCEL : label.category();
    }

    Resolution read(AddressResolver resolver) {
        return resolver.resolve(label == null ? null : label.text());
    }

    /** The door its label names, null if a human has to look. */
    Household labelledDoor() {
        return read(community.resolver()) instanceof Resolution.Resolved resolved ? resolved.household() : null;
    }

    String reviewReason() {
        return read(community.resolver()) instanceof Resolution.Review review
                ? review.reason().name()
                : null;
    }
}
