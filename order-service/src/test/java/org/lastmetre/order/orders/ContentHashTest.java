package org.lastmetre.order.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.vocabulary.PackageCode;

class ContentHashTest {
    private final PlaceOrder order = Samples.wish("r");

    @Test
    void theSameContentHasTheSameHash() {
        assertThat(ContentHash.of(Samples.wish("r"))).isEqualTo(ContentHash.of(order));
    }

    @Test
    void theReferenceIsNotPartOfTheContent() {
        assertThat(ContentHash.of(Samples.wish("other"))).isEqualTo(ContentHash.of(order));
    }

    @Test
    void everyDifferenceShows() {
        var note = new PlaceOrder(Samples.content("r", ""), order.destination(), 1, List.of());
        var packages = new PlaceOrder(order.content(), order.destination(), 2, List.of());
        var code = new PlaceOrder(order.content(), order.destination(), 1, List.of(new PackageCode("A")));
        var text = new PlaceOrder(order.content(), new Destination.Written("10-2-301"), 1, List.of());

        assertThat(List.of(order, note, packages, code, text).stream()
                        .map(ContentHash::of)
                        .distinct())
                .hasSize(5);
    }

    @Test
    void partsDontRunTogether() {
        assertThat(ContentHash.of(at("1", "02"))).isNotEqualTo(ContentHash.of(at("10", "2")));
    }

    private PlaceOrder at(String building, String unit) {
        return new PlaceOrder(order.content(), new Destination.AtDoor(building, unit, "301"), 1, List.of());
    }
}
