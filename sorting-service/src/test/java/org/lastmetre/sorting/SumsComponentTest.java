package org.lastmetre.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.sorting.testing.Carriers;
import org.lastmetre.sorting.testing.Gate;
import org.lastmetre.sorting.testing.Upstream;
import org.lastmetre.testing.BackingResource;

/** The sums close after every step of a package, up to its door and back. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class SumsComponentTest {
    private static final List<String> COUNTS = List.of(
            "announced",
            "received",
            "missing",
            "awaiting",
            "shelved",
            "out",
            "delivered",
            "returned",
            "withdrawn",
            "cancelled");

    @Inject
    ObjectMapper json;

    private final String name = "s" + UUID.randomUUID().toString().substring(0, 8);
    private final Gate gate = new Gate(name);
    private Upstream upstream;
    private Carriers carriers;

    @BeforeEach
    void define() {
        upstream = new Upstream(json, name);
        upstream.define();
        carriers = new Carriers(upstream);
    }

    @Test
    void everyStepIsCountedOnce() {
        upstream.placed("FRESH", code("1"), code("2"), code("3"));
        sums("announced", 3, "missing", 3);

        gate.arrive(code("1"));
        gate.arrive(code("2"));
        sums("announced", 3, "received", 2, "missing", 1, "awaiting", 2);
        gate.disinfect(code("1"));
        sums("announced", 3, "received", 2, "missing", 1, "awaiting", 1, "shelved", 1);
        gate.disinfect(code("2"));
        upstream.call("FRESH");
        carriers.depart(4, code("1"), code("2"));
        sums("announced", 3, "received", 2, "missing", 1, "out", 2);
        carriers.deliver(6, code("1"));
        carriers.miss(5, code("2"));
        sums("announced", 3, "received", 2, "missing", 1, "delivered", 1, "shelved", 1);
        carriers.depart(6, code("2"));
        carriers.fail(7, code("2"));
        carriers.giveUp(9, code("2"));
        sums("announced", 3, "received", 2, "missing", 1, "delivered", 1, "returned", 1);
    }

    @Test
    void lateAndRepeatedNewsChangesNothing() {
        upstream.placed("FRESH", code("1"));
        gate.arrive(code("1"));
        gate.disinfect(code("1"));
        upstream.call("FRESH");
        carriers.deliver(6, code("1"));
        sums("announced", 1, "received", 1, "delivered", 1);

        carriers.depart(4, code("1"));
        carriers.deliver(6, code("1"));
        upstream.placed("FRESH", code("after"));

        sums("announced", 2, "received", 1, "missing", 1, "delivered", 1);
    }

    @Test
    void whatIsCancelledIsCountedApartUnlessItHadCome() {
        var order = upstream.placed("FRESH", code("1"), code("2"));
        gate.arrive(code("1"));
        gate.disinfect(code("1"));
        upstream.cancel(order, code("1"), code("2"));

        sums("announced", 1, "received", 1, "withdrawn", 1, "cancelled", 1);
        gate.arrive(code("2"));
        sums("announced", 2, "received", 2, "withdrawn", 1, "returned", 1);
    }

    @Test
    void theShelfOfABuildingThatMovedToAnotherGridIsShownOnce() {
        upstream.placed("FRESH", code("1"));
        upstream.placedInGrid("G1", "FRESH", code("2"));
        sums("announced", 2, "missing", 2);

        List<List<Integer>> expected = gate.get("/api/shelves")
                .path("items.buildings.flatten().findAll { it.building == '8' }.categories.expected");
        assertThat(expected).containsExactly(List.of(2));
    }

    /** All other counts are 0. */
    private void sums(Object... pairs) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var sums = gate.get("/api/sums?by=building");
            assertThat(sums.statusCode()).isEqualTo(200);
            for (var count : COUNTS) {
                assertThat(sums.<Integer>path(count)).as(count).isEqualTo(wanted(pairs, count));
            }
            List<Map<String, Object>> items = sums.path("items");
            assertThat(items).extracting("closes").containsOnly(true);
            assertThat(sums.<Boolean>path("closes")).isTrue();
            assertThat(gate.get("/api/sums?by=batch").<List<Boolean>>path("items.closes"))
                    .containsOnly(true);
        });
    }

    private static int wanted(Object[] pairs, String count) {
        var at = List.of(pairs).indexOf(count);
        return at < 0 ? 0 : (int) pairs[at + 1];
    }

    private String code(String suffix) {
        return name + "-" + suffix;
    }
}
