package org.lastmetre.order.communities.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.lastmetre.order.orders.OrderStatus;

/** Goods are awaited by a household in every state that isn't the last one, also in one that is new. */
class CommunityRowsTest {
    @Test
    void everyStateUnderWayIsAskedFor() {
        var underWay = Arrays.stream(OrderStatus.values())
                .filter(status -> !status.isFinal())
                .map(OrderStatus::name);

        assertThat(CommunityRows.UNDER_WAY).containsExactlyInAnyOrderElementsOf(underWay.toList());
    }
}
