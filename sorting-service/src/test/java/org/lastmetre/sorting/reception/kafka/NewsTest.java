package org.lastmetre.sorting.reception.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.DeliveryEvent.AttemptFailed;
import org.lastmetre.contracts.DeliveryEvent.PackageDelivered;
import org.lastmetre.contracts.DeliveryEvent.PackageReturned;
import org.lastmetre.contracts.DispatchEvent.BatchesCalled;
import org.lastmetre.contracts.DispatchEvent.DayCleared;
import org.lastmetre.contracts.DispatchEvent.PaceChanged;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.GoldenSamples;
import org.lastmetre.contracts.OrderEvent.CancellationRequested;
import org.lastmetre.contracts.OrderEvent.OrderAddressResolved;
import org.lastmetre.contracts.OrderEvent.OrderHeldForReview;
import org.lastmetre.contracts.OrderEvent.OrderPlaced;
import org.lastmetre.contracts.ParcelEvent.PackageAddressResolved;
import org.lastmetre.contracts.RunEvent.BatchHandedOver;
import org.lastmetre.contracts.RunEvent.RunDeparted;
import org.lastmetre.sorting.reception.Stage;
import org.lastmetre.sorting.reception.WhereaboutsDesk.Told;

/** What others say is understood as their golden samples mean it. */
class NewsTest {
    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    @Test
    void anOrderAnnouncesItsPackagesForItsDoor() {
        var placed = sample(OrderPlaced.class);
        var order = OrderNews.announcement(placed);

        assertThat(order.orderId()).isEqualTo(placed.orderId());
        assertThat(order.door().room()).isEqualTo(placed.household().room());
        assertThat(order.packages()).hasSameSizeAs(placed.packages());
        assertThat(order.review()).isNull();
    }

    @Test
    void aHeldOrderHasNoDoorButAReasonUntilItIsResolved() {
        var held = OrderNews.announcement(sample(OrderHeldForReview.class));

        assertThat(held.door()).isNull();
        assertThat(held.review()).isNotBlank();
        assertThat(OrderNews.announcement(sample(OrderAddressResolved.class)).door())
                .isNotNull();
    }

    @Test
    void aCancellationNamesItsPackagesAndADoorFoundItsParcel() {
        assertThat(OrderNews.cancellation(sample(CancellationRequested.class)).codes())
                .isNotEmpty();
        assertThat(OrderNews.doorFound(sample(PackageAddressResolved.class)).door())
                .isNotNull();
    }

    @Test
    void whatDispatchSaysOfPackagesMovesThem() {
        assertThat(stages(RunDeparted.class)).isNotEmpty().containsOnly(Stage.OUT);
        assertThat(stages(PackageDelivered.class)).containsExactly(Stage.DELIVERED);
        assertThat(stages(AttemptFailed.class)).containsExactly(Stage.SHELVED);
        assertThat(stages(PackageReturned.class)).containsExactly(Stage.RETURNED);
        assertThat(stages(BatchHandedOver.class)).isNotEmpty().isSubsetOf(Stage.OUT, Stage.SHELVED);
    }

    @Test
    void callsPacesAndEndedDaysAreUnderstood() {
        assertThat(DispatchNews.calls(List.of(sample(BatchesCalled.class))))
                .singleElement()
                .satisfies(call -> {
                    assertThat(call.buildings()).isNotEmpty();
                    assertThat(call.categories()).isNotEmpty();
                });
        assertThat(DispatchNews.paces(List.of(sample(PaceChanged.class)))).hasSize(1);
        assertThat(DispatchNews.ended(List.of(sample(DayCleared.class)))).hasSize(1);
    }

    private List<Stage> stages(Class<? extends Event> type) {
        return DispatchNews.moves(sample(type)).map(Told::stage).toList();
    }

    private <E extends Event> E sample(Class<E> type) {
        try {
            return json.readValue(GoldenSamples.json(type), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
