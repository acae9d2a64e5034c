package org.lastmetre.e2e.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.addresses.Household;

class FollowerTest {
    private final Book book = new Book();
    private final Follower follower = new Follower(new Household("1", "1", "101", "G1"), book);

    @BeforeEach
    void begin() {
        var snapshot = Json.object();
        snapshot.putArray("orders").addObject().put("id", "a").put("version", 3);
        follower.heard("7", "snapshot", snapshot);
    }

    @Test
    void isContentWithEveryVersionOnceInOrder() {
        follower.heard("8", "PackageReceived", step("a", 4));
        follower.heard("9", "OrderPlaced", step("b", 1));
        follower.heard("10", "PackageShelved", step("a", 5));
        assertThat(book.problems()).isEmpty();
        assertThat(follower.steps()).isEqualTo(3);
        assertThat(follower.lastId()).isEqualTo("10");
    }

    @Test
    void countsWhatIsToldBesideTheOrders() {
        follower.heard("8", "BuildingCalled", Json.object().put("building", "1"));
        follower.heard("9", "BuildingCalled", Json.object().put("building", "1"));
        follower.heard("10", "PackageReceived", step("a", 4));
        assertThat(book.problems()).isEmpty();
        assertThat(follower.steps()).isEqualTo(3);
    }

    @Test
    void noticesARepeat() {
        follower.heard("8", "PackageReceived", step("a", 4));
        follower.heard("8", "PackageReceived", step("a", 4));
        assertThat(book.problems()).hasSize(2);
    }

    @Test
    void noticesAGap() {
        follower.heard("9", "PackageShelved", step("a", 5));
        assertThat(book.problems()).hasSize(2);
    }

    private static JsonNode step(String order, long version) {
        return Json.object().put("orderId", order).put("version", version);
    }
}
