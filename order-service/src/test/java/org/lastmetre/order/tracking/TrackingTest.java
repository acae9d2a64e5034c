package org.lastmetre.order.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.order.tracking.Story.delivered;
import static org.lastmetre.order.tracking.Story.held;
import static org.lastmetre.order.tracking.Story.received;
import static org.lastmetre.order.tracking.Story.sentBack;
import static org.lastmetre.order.tracking.Story.shelved;
import static org.lastmetre.order.tracking.Story.withdrawn;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lastmetre.order.orders.HeldParcel;
import org.lastmetre.order.orders.KnownParcel;
import org.lastmetre.order.orders.OrderStatus;
import org.lastmetre.order.orders.Parcel;
import org.lastmetre.order.orders.Samples;
import org.lastmetre.order.orders.TimelineType;

class TrackingTest {
    @Test
    void aBatchOfNewsIsSavedOncePerPackageAndOrder() {
        var tracking = Story.tracking(2);
        List.of(received(1, 1), received(2, 1), shelved(1, 2)).forEach(tracking::take);

        assertThat(tracking.changes()).hasSize(3);
        assertThat(tracking.changedOrders()).hasSize(1);
        assertThat(tracking.moved()).hasSize(2);
        assertThat(tracking.changedOrders().get(0).version()).isEqualTo(4);
        assertThat(tracking.changedOrders().get(0).progress().shelved()).isEqualTo(1);
    }

    @Test
    void theLastWithdrawnPackageCancelsTheOrder() {
        var tracking = Story.tracking(2);
        tracking.take(withdrawn(1, 1));
        assertThat(tracking.changedOrders().get(0).status()).isEqualTo(OrderStatus.PLACED);
        tracking.take(withdrawn(2, 1));

        assertThat(tracking.changes())
                .extracting(change -> change.entry().type())
                .containsExactly(
                        TimelineType.PackageWithdrawn, TimelineType.PackageWithdrawn, TimelineType.OrderCancelled);
        assertThat(tracking.changedOrders().get(0).status()).isEqualTo(OrderStatus.CANCELLED);
    }

    @Test
    void aCancelledOrderIsCancelledOnce() {
        var tracking = Story.tracking(1);
        List.of(withdrawn(1, 1), received(1, 2)).forEach(tracking::take);

        assertThat(tracking.changes())
                .extracting(change -> change.entry().type())
                .containsOnlyOnce(TimelineType.OrderCancelled);
    }

    @Test
    void aRefusalNobodyWaitsForChangesNothing() {
        var tracking = Story.tracking(1);
        tracking.take(new News.WithdrawalRefused(Samples.id(1), "batch-sealed", Samples.NOON));
        tracking.take(new News.WithdrawalRefused(Samples.id(7), "batch-sealed", Samples.NOON));
        assertThat(tracking.changes()).isEmpty();
    }

    @Test
    void aCancellationIsRefusedWhenAPackageCameBackAndTheRestIsWithdrawn() {
        var tracking = Story.tracking(Samples.cancelling(2));
        List.of(sentBack(1, 1), withdrawn(2, 1)).forEach(tracking::take);

        var order = tracking.changedOrders().get(0);
        assertThat(order.status()).isEqualTo(OrderStatus.RETURNED);
        assertThat(order.cancelling()).isFalse();
        assertThat(tracking.changes())
                .extracting(change -> change.entry().type())
                .containsExactly(
                        TimelineType.PackageReceived, TimelineType.PackageWithdrawn, TimelineType.CancellationRefused);
        assertThat(tracking.changes().get(2).entry().detail()).isEqualTo("returned");
    }

    @Test
    void aCancellationIsRefusedOnceWhenAllHasEndedMeanwhile() {
        var tracking = Story.tracking(Samples.cancelling(1));
        tracking.take(delivered(1, 4));
        tracking.take(new News.WithdrawalRefused(Samples.id(1), "batch-sealed", Samples.NOON));

        assertThat(tracking.changes())
                .extracting(change -> change.entry().detail())
                .containsExactly(null, "delivered");
    }

    @Test
    void aRepeatChangesNothing() {
        var tracking = Story.tracking(1);
        List.of(received(1, 1), received(1, 1), delivered(1, 4), delivered(1, 4))
                .forEach(tracking::take);
        assertThat(tracking.changes()).hasSize(2);
    }

    @Test
    void aParcelWithoutAnOrderWaitsUntilItGoesOn() {
        var waiting = orphan();
        List.of(received(1, 1), held(1, 2)).forEach(waiting::take);
        assertThat(waiting.held()).extracting(HeldParcel::text).containsExactly("王");
        assertThat(waiting.released()).isEmpty();

        var gone = orphan();
        List.of(received(1, 1), held(1, 2), shelved(1, 3)).forEach(gone::take);
        assertThat(gone.held()).isEmpty();
        assertThat(gone.released()).containsExactly(Samples.code(1));
        assertThat(gone.changes()).isEmpty();
    }

    private static Tracking orphan() {
        var parcel = Parcel.announced(Samples.code(1), 1, null);
        return new Tracking(
                Map.of(parcel.code(), new KnownParcel(Samples.COMMUNITY, null, parcel)), Map.of(), Samples.NOON);
    }
}
