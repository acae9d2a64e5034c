package org.lastmetre.order.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;

/** Wishes of one group are decided as if they had come one after the other. */
class PlacementTest {
    private final Map<PackageCode, KnownParcel> parcels = new HashMap<>();
    private final AtomicInteger ids = new AtomicInteger();

    private Placement placement() {
        return new Placement(
                Map.of(Samples.COMMUNITY, Samples.community()),
                Map.of(),
                parcels,
                () -> Samples.id(ids.incrementAndGet()),
                Samples.NOON);
    }

    @Test
    void theSecondOfTwoEqualWishesIsARepeat() {
        var placement = placement();
        var first = placement.decide(Samples.wish("r-1"));
        var second = placement.decide(Samples.wish("r-1"));

        assertThat(first.repeated()).isFalse();
        assertThat(second.repeated()).isTrue();
        assertThat(second.detail()).isEqualTo(first.detail());
        assertThat(placement.taken()).hasSize(1);
    }

    @Test
    void theSecondWishOfAReferenceWithOtherContentIsRefused() {
        var placement = placement();
        placement.decide(Samples.wish("r-1"));
        var other = new PlaceOrder(Samples.content("r-1", "note"), Samples.door(), 1, List.of());

        refused("external-reference-conflict", placement, other);
        assertThat(placement.taken()).hasSize(1);
    }

    @Test
    void aCodeIsTakenOnceEvenWithinAGroup() {
        var placement = placement();
        placement.decide(Samples.wish("r-1", "A"));
        refused("package-code-conflict", placement, Samples.wish("r-2", "A"));
    }

    @Test
    void aCodeOfAnotherOrderOrCommunityIsRefused() {
        parcels.put(new PackageCode("A"), known(Samples.COMMUNITY, Samples.id(9)));
        parcels.put(new PackageCode("B"), known(new CommunityId("other"), null));

        refused("package-code-conflict", placement(), Samples.wish("r-1", "A"));
        refused("package-code-conflict", placement(), Samples.wish("r-2", "B"));
    }

    @Test
    void aRefusedWishLeavesItsReferenceFree() {
        var placement = placement();
        parcels.put(new PackageCode("A"), known(Samples.COMMUNITY, Samples.id(9)));
        refused("package-code-conflict", placement, Samples.wish("r-1", "A"));

        assertThat(placement.decide(Samples.wish("r-1")).repeated()).isFalse();
    }

    @Test
    void aPackageThatIsAlreadyThereKeepsWhatHappenedToIt() {
        var code = new PackageCode("A");
        var arrived = Parcel.announced(code, 1, null)
                .heardFromSorting(Stage.AWAITING, 4, true)
                .orElseThrow();
        parcels.put(code, new KnownParcel(Samples.COMMUNITY, null, arrived));

        var order = placement().decide(Samples.wish("r-1", "A")).detail().order();

        assertThat(order.status()).isEqualTo(OrderStatus.RECEIVED);
        assertThat(order.parcels().get(0).sorting().version()).isEqualTo(4);
    }

    @Test
    void aPackageThatIsAlreadyThereIsNotTakenToTheOwnDoor() {
        parcels.put(new PackageCode("A"), known(Samples.COMMUNITY, null));
        var own = HouseholdKey.parse("garden/10/2/301").orElseThrow();
        var wish = Samples.wish("r-1", "A");
        var toOwnDoor = new Destination.OwnDoor(own, wish.destination());

        refused("package-code-conflict", placement(), new PlaceOrder(wish.content(), toOwnDoor, 1, wish.codes()));
    }

    @Test
    void anUnknownCommunityIsRefused() {
        var placement = new Placement(Map.of(), Map.of(), Map.of(), () -> Samples.id(1), Samples.NOON);
        refused("unknown-community", placement, Samples.wish("r-1"));
    }

    private static KnownParcel known(CommunityId community, OrderId order) {
        return new KnownParcel(community, order, Parcel.announced(new PackageCode("A"), 1, null));
    }

    private static void refused(String code, Placement placement, PlaceOrder wish) {
        assertThatThrownBy(() -> placement.decide(wish))
                .isInstanceOf(Refusal.class)
                .extracting("code")
                .isEqualTo(code);
    }
}
