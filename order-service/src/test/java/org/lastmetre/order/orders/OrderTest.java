package org.lastmetre.order.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.addresses.Household;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.Weight;

class OrderTest {
    private static final Household DOOR = new Household("10", "2", "301", "G3");

    @Test
    void anUnknownDoorIsHeldForReviewWithItsReason() {
        var held = held();

        assertThat(held.entry().type()).isEqualTo(TimelineType.OrderHeldForReview);
        assertThat(held.entry().detail())
                .isEqualTo(held.order().address().reviewed().name());
        assertThat(held.order().status()).isEqualTo(OrderStatus.ADDRESS_REVIEW);
        assertThat(held.household()).isEmpty();
    }

    @Test
    void everyStepIsOneVersion() {
        var resolved = held().order().resolve(DOOR, Samples.NOON);
        assertThat(resolved.order().version()).isEqualTo(2);
        assertThat(resolved.entry().version()).isEqualTo(2);
        assertThat(resolved.order().status()).isEqualTo(OrderStatus.PLACED);
        assertThat(resolved.order().address().wasResolvedTo(DOOR)).isTrue();
    }

    @Test
    void aKnownDoorCantBeResolvedAgain() {
        assertThatThrownBy(() -> Samples.order(1).resolve(DOOR, Samples.NOON))
                .isInstanceOf(Refusal.class)
                .extracting("code")
                .isEqualTo("not-in-review");
    }

    @Test
    void whatIsOverCantBeCancelled() {
        var parcel = Samples.order(1)
                .parcels()
                .get(0)
                .heardFromDispatch(Stage.DELIVERED, 5, 1)
                .orElseThrow();
        var delivered = Samples.order(1)
                .move(parcel, TimelineType.PackageDelivered, "", Samples.NOON, Samples.NOON)
                .order();

        assertThatThrownBy(() -> delivered.requestCancellation("late", Samples.NOON))
                .isInstanceOf(Refusal.class)
                .extracting("code")
                .isEqualTo("order-final");
    }

    @Test
    void aRefusedCancellationCanBeAskedForAgain() {
        var asked = Samples.order(1).requestCancellation("twice", Samples.NOON).order();
        assertThat(asked.cancelling()).isTrue();

        var refused = asked.refuseCancellation("batch-sealed", Samples.NOON, Samples.NOON);
        assertThat(refused.order().cancelling()).isFalse();
        assertThat(refused.order().status()).isEqualTo(OrderStatus.PLACED);
    }

    @Test
    void updatedAtNeverGoesBack() {
        var earlier = Samples.NOON.minusSeconds(60);
        var asked = Samples.order(1).requestCancellation("x", earlier).order();
        assertThat(asked.updatedAt()).isEqualTo(Samples.NOON);
    }

    @Test
    void weightIsSharedByThePackagesToTheGram() {
        var wish = new PlaceOrder(Samples.content("r", null), Samples.door(), 7, List.of());
        assertThat(wish.parcels(Samples.id(1))).extracting(Parcel::weight).containsOnly(new Weight(0.429));
    }

    @Test
    void countsOfProgressAlwaysAddUp() {
        for (var stage : Stage.values()) {
            for (var arrived : List.of(true, false)) {
                var parcel = new Parcel(Samples.code(1), 1, null, new Track(stage, 1), null, 0, arrived);
                var p = Progress.of(List.of(parcel));
                assertThat(p.awaiting() + p.shelved() + p.out() + p.delivered() + p.returned() + p.withdrawn())
                        .as("%s %s", stage, arrived)
                        .isEqualTo(p.received());
            }
        }
    }

    private static OrderChanged held() {
        var address = Address.of(new Destination.AtDoor("99", "1", "101"), Samples.community());
        var parcels = List.of(Parcel.announced(Samples.code(1), 1, null));
        return Order.place(Samples.id(1), Samples.content("r", null), address, parcels, Samples.NOON, Samples.ZONE);
    }
}
