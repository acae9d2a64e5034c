package org.lastmetre.sorting.reception;

import java.time.LocalDate;
import java.util.UUID;
import org.lastmetre.addresses.Household;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.kit.vocabulary.Weight;

/** How a package becomes known: announced by an order, or found at reception. */
final class NewParcel {
    private NewParcel() {}

    static Parcel announced(Announcement order, PackageCode code, Weight weight, LocalDate day) {
        return new Parcel(
                code,
                order.community(),
                order.orderId(),
                order.category(),
                order.door(),
                weight,
                order.note(),
                Stage.ANNOUNCED,
                order.review(),
                false,
                false,
                null,
                null,
                day,
                null,
                0);
    }

    /** Nobody announced it; it counts as announced on the day it came. */
    static Parcel found(PackageCode code, CommunityId community, Category category, Household door, LocalDate day) {
        UUID noOrder = null;
        return new Parcel(
                code,
                community,
                noOrder,
                category,
                door,
                null,
                null,
                Stage.ANNOUNCED,
                null,
                false,
                true,
                null,
                null,
                day,
                null,
                0);
    }
}
