package org.lastmetre.order.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.order.orders.Stage.ANNOUNCED;
import static org.lastmetre.order.orders.Stage.AT_BUILDING;
import static org.lastmetre.order.orders.Stage.AWAITING;
import static org.lastmetre.order.orders.Stage.DELIVERED;
import static org.lastmetre.order.orders.Stage.FAILED;
import static org.lastmetre.order.orders.Stage.OUT;
import static org.lastmetre.order.orders.Stage.RETURNED;
import static org.lastmetre.order.orders.Stage.SHELVED;
import static org.lastmetre.order.orders.Stage.WITHDRAWN;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrderStatusTest {
    @Test
    void isThatOfThePackageFurthestBehind() {
        assertThat(of(ANNOUNCED, DELIVERED)).isEqualTo(OrderStatus.PLACED);
        assertThat(of(SHELVED, AWAITING, OUT)).isEqualTo(OrderStatus.RECEIVED);
        assertThat(of(SHELVED, FAILED)).isEqualTo(OrderStatus.ATTEMPT_FAILED);
        assertThat(of(AT_BUILDING, OUT)).isEqualTo(OrderStatus.OUT_FOR_DELIVERY);
        assertThat(of(AT_BUILDING, DELIVERED)).isEqualTo(OrderStatus.AT_BUILDING);
        assertThat(of(FAILED, RETURNED)).isEqualTo(OrderStatus.ATTEMPT_FAILED);
    }

    @Test
    void onePackageThatCameBackMarksAnOrderThatIsOver() {
        assertThat(of(DELIVERED, RETURNED)).isEqualTo(OrderStatus.RETURNED);
        assertThat(of(RETURNED, DELIVERED)).isEqualTo(OrderStatus.RETURNED);
        assertThat(of(DELIVERED, DELIVERED)).isEqualTo(OrderStatus.DELIVERED);
    }

    @Test
    void withdrawnPackagesCountOnlyWhenNothingElseIsLeft() {
        assertThat(of(WITHDRAWN, WITHDRAWN)).isEqualTo(OrderStatus.CANCELLED);
        assertThat(of(WITHDRAWN, DELIVERED)).isEqualTo(OrderStatus.DELIVERED);
        assertThat(of(WITHDRAWN, ANNOUNCED)).isEqualTo(OrderStatus.PLACED);
        assertThat(of(WITHDRAWN, RETURNED)).isEqualTo(OrderStatus.RETURNED);
    }

    @Test
    void staysInReviewUntilTheDoorIsKnownOrAllIsOver() {
        assertThat(OrderStatus.of(List.of(AWAITING), false)).isEqualTo(OrderStatus.ADDRESS_REVIEW);
        assertThat(OrderStatus.of(List.of(WITHDRAWN), false)).isEqualTo(OrderStatus.CANCELLED);
        assertThat(OrderStatus.of(List.of(RETURNED), false)).isEqualTo(OrderStatus.RETURNED);
    }

    private static OrderStatus of(Stage... stages) {
        return OrderStatus.of(List.of(stages), true);
    }
}
