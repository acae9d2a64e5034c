package org.lastmetre.order.orders.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.order.testing.Api;
import org.lastmetre.order.testing.Elsewhere;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Heard;
import org.lastmetre.testing.Records;

/** A cancellation is asked for at once and ends as sorting says. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class CancellationComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(15);

    @Inject
    ObjectMapper json;

    private final Api api = new Api("huibailong");
    private Elsewhere elsewhere;
    private String id;
    private List<String> codes;

    @BeforeEach
    void placeAnOrder() {
        var community = Api.newCommunity();
        elsewhere = new Elsewhere(json, community);
        var placed = api.place(Api.order(community).put("packages", 2)).jsonPath();
        id = placed.getString("id");
        codes = placed.getList("packageCodes");
    }

    @Test
    void itIsCancelledOnceAllPackagesAreWithdrawn() {
        cancel("请打13800138000").statusCode(202).body("status", equalTo("PLACED"));
        cancel("again").statusCode(202).body("timeline.type", contains("OrderPlaced", "CancellationRequested"));

        elsewhere.send(elsewhere.withdrawn(codes.get(0), order(), 2));
        elsewhere.send(elsewhere.withdrawn(codes.get(1), order(), 2));

        eventually().body("status", equalTo("CANCELLED")).body("progress.received", equalTo(0));
        api.get(id)
                .then()
                .body("version", equalTo(5))
                .body("timeline.type", hasItems("CancellationRequested", "PackageWithdrawn", "OrderCancelled"));
        cancel("once more").statusCode(202).body("version", equalTo(5));
        await().atMost(LIMIT).untilAsserted(() -> assertThat(said())
                .extracting(record -> record.attribute("type"))
                .containsExactly(
                        "lastmetre.order.placed.v1",
                        "lastmetre.order.cancellation-requested.v1",
                        "lastmetre.order.progressed.v1",
                        "lastmetre.order.progressed.v1",
                        "lastmetre.order.cancelled.v1"));
        assertThat(said().toString()).doesNotContain("13800138000");
    }

    @Test
    void itStaysWhenSortingRefuses() {
        cancel("too late").statusCode(202);
        elsewhere.send(elsewhere.refused(order()));

        await().atMost(LIMIT).untilAsserted(() -> api.get(id)
                .then()
                .body("status", equalTo("PLACED"))
                .body("timeline.type", hasItem("CancellationRefused")));
        cancel("please").statusCode(202).body("version", equalTo(4));
    }

    @Test
    void whatIsDeliveredCantBeCancelled() {
        codes.forEach(code -> elsewhere.send(elsewhere.delivered(code, order(), 5, 1)));
        await().atMost(LIMIT).untilAsserted(() -> api.get(id).then().body("status", equalTo("DELIVERED")));

        cancel("too late").statusCode(409).body("type", endsWith("/order-final"));
    }

    @Test
    void whatIsWrongIsNamed() {
        api.as()
                .body("{}")
                .post("/api/orders/" + id + "/cancellation")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("reason"));
        api.as()
                .body("{\"reason\":\"x\"}")
                .post("/api/orders/" + UUID.randomUUID() + "/cancellation")
                .then()
                .statusCode(404);
        cancel("x".repeat(301)).statusCode(400);
    }

    private UUID order() {
        return UUID.fromString(id);
    }

    private ValidatableResponse eventually() {
        await().atMost(LIMIT)
                .until(() -> api.get(id).jsonPath().getString("status").equals("CANCELLED"));
        return api.get(id).then();
    }

    private List<Heard> said() {
        return Records.readAll(Topics.ORDERS).stream()
                .filter(record -> record.key().equals(id))
                .toList();
    }

    private ValidatableResponse cancel(String reason) {
        return api.as()
                .body("{\"reason\":\"" + reason + "\"}")
                .post("/api/orders/" + id + "/cancellation")
                .then();
    }
}
