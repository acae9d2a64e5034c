package org.lastmetre.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.sorting.testing.Gate;
import org.lastmetre.sorting.testing.Review;
import org.lastmetre.sorting.testing.Upstream;
import org.lastmetre.testing.BackingResource;

/** What can't be placed waits for its door or its order, and goes on by itself when it is found. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class HeldPackagesComponentTest {
    @Inject
    ObjectMapper json;

    private final String name = "h" + UUID.randomUUID().toString().substring(0, 8);
    private final Gate gate = new Gate(name);
    private Upstream upstream;
    private Review review;

    @BeforeEach
    void define() {
        upstream = new Upstream(json, name);
        upstream.define();
        review = new Review(upstream);
        await().until(() -> gate.get("/api/shelves").statusCode() == 200);
    }

    @Test
    void anOrderInReviewIsHeldUntilItsDoorIsFound() {
        var order = review.hold(code("1"));
        assertThat(gate.arrive(code("1")).<String>path("next")).isEqualTo("REVIEW");
        assertThat(shelves("heldForReview")).isEqualTo(1);

        review.find(order, code("1"));

        until(code("1"), "AWAITING");
        assertThat(gate.disinfect(code("1")).<String>path("items[0].place.building"))
                .isEqualTo("9");
    }

    @Test
    void disinfectedWhileHeldItIsShelvedWhenItsDoorIsFound() {
        var order = review.hold(code("1"));
        gate.arrive(code("1"));
        var clean = gate.disinfect(code("1"));
        assertThat(clean.<String>path("items[0].next")).isEqualTo("REVIEW");
        assertThat(clean.<Object>path("items[0].place")).isNull();

        review.find(order, code("1"));

        until(code("1"), "SHELVED");
        assertThat(gate.get("/api/batches?building=9").<String>path("items[0].packages[0]"))
                .isEqualTo(code("1"));
    }

    @Test
    void aDoorFoundBeforeItComesIsItsDoor() {
        var order = review.hold(code("1"));
        review.find(order, code("1"));
        await().until(() -> "9".equals(gate.get("/api/packages/" + code("1")).path("household.building")));

        assertThat(gate.arrive(code("1")).<String>path("next")).isEqualTo("DISINFECT");
    }

    @Test
    void aParcelWithoutAnOrderGoesToTheDoorThatIsFoundForIt() {
        String code = gate.label("8栋601").path("packageCode");

        review.findParcel(code);

        until(code, "AWAITING");
        assertThat(gate.disinfect(code).<String>path("items[0].place.category")).isEqualTo("PARCEL");
    }

    @Test
    void whatComesTooEarlyJoinsItsOrder() {
        assertThat(gate.arrive(code("1")).<String>path("next")).isEqualTo("REVIEW");
        gate.disinfect(code("1"));

        var order = upstream.placed("FRESH", code("1"));

        until(code("1"), "SHELVED");
        var sheet = gate.get("/api/packages/" + code("1"));
        assertThat(sheet.<String>path("orderId")).isEqualTo(order.toString());
        assertThat(sheet.<String>path("category")).isEqualTo("FRESH");
        assertThat(gate.get("/api/sums").<Integer>path("announced")).isEqualTo(1);
    }

    @Test
    void whatLiesOnAShelfStaysThereWhenItsOrderComesAfterIt() {
        String code = gate.label("8栋3单元601").path("packageCode");
        gate.disinfect(code);

        var order = upstream.placed("FRESH", code);

        await().until(() ->
                order.toString().equals(gate.get("/api/packages/" + code).path("orderId")));
        var sheet = gate.get("/api/packages/" + code);
        assertThat(sheet.<String>path("place.category")).isEqualTo("PARCEL");
        var batch = gate.get("/api/batches/" + sheet.path("place.batchId"));
        assertThat(batch.<String>path("category")).isEqualTo("PARCEL");
    }

    @Test
    void anAnnouncementOnItsWayIsWaitedFor() {
        var scan = CompletableFuture.supplyAsync(() -> gate.arrive(code("1")));

        var order = upstream.placed("FRESH", code("1"));

        assertThat(scan.join().<String>path("orderId")).isEqualTo(order.toString());
        assertThat(scan.join().<String>path("next")).isEqualTo("DISINFECT");
    }

    private void until(String code, String stage) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> stage.equals(gate.get("/api/packages/" + code).path("stage")));
    }

    private int shelves(String count) {
        return gate.get("/api/shelves").path("items.collect { it." + count + " }.sum()");
    }

    private String code(String suffix) {
        return name + "-" + suffix;
    }
}
