package org.lastmetre.console.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.NullNode;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;

class EventFilterTest {
    private static final SeenEvent PLACED =
            new SeenEvent("1", "lastmetre.order.placed.v1", "/order", "o1", null, "o1", "c1", NullNode.getInstance());

    @Test
    void wantsAllIfNothingIsNamed() {
        assertThat(EventFilter.of(null, "", null, " , ").wants(Topics.ORDERS, PLACED))
                .isTrue();
    }

    @Test
    void wantsWhatIsOnEveryList() {
        var filter = EventFilter.of("c0,c1", "lastmetre.order.placed.v1", "order, sorting", "o1");
        assertThat(filter.wants(Topics.ORDERS, PLACED)).isTrue();
        assertThat(filter.wants(Topics.DISPATCH, PLACED)).isFalse();
    }

    @Test
    void knowsATypeByItsDocumentedNameToo() {
        assertThat(EventFilter.of(null, "OrderPlaced", null, null).wants(Topics.ORDERS, PLACED))
                .isTrue();
        assertThat(EventFilter.of(null, "OrderCancelled", null, null).wants(Topics.ORDERS, PLACED))
                .isFalse();
    }

    @Test
    void leavesOutAnEventWithoutWhatIsAskedFor() {
        var nowhere = new SeenEvent("1", null, null, null, null, "k", null, NullNode.getInstance());
        assertThat(EventFilter.of("c1", null, null, null).wants(Topics.ORDERS, nowhere))
                .isFalse();
    }
}
