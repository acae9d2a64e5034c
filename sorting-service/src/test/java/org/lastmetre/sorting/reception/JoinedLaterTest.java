package org.lastmetre.sorting.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.sorting.reception.Town.DOOR;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.PackageCode;

/** A package that came before its order was heard of. */
class JoinedLaterTest {
    private final Parcel found = NewParcel.found(new PackageCode("P1"), Town.ID, Category.PARCEL, DOOR, null);

    @Test
    void becomesWhatWasOrdered() {
        var joined = found.join(Town.ORDER, Category.FRESH, "the bell is broken");

        assertThat(joined.category()).isEqualTo(Category.FRESH);
        assertThat(joined.note()).isEqualTo("the bell is broken");
    }

    @Test
    void staysInItsBatchAsItWasShelved() {
        var joined = found.shelve(new UUID(3, 3)).join(Town.ORDER, Category.FRESH, null);

        assertThat(joined.orderId()).isEqualTo(Town.ORDER);
        assertThat(joined.category()).isEqualTo(Category.PARCEL);
    }
}
