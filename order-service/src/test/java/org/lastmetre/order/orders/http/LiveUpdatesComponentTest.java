package org.lastmetre.order.orders.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lastmetre.order.testing.Api;
import org.lastmetre.order.testing.Elsewhere;
import org.lastmetre.order.testing.SseReader;
import org.lastmetre.testing.BackingResource;

/** Followers see the state first, then every step once, also after they lost the line. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@Timeout(60)
class LiveUpdatesComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(15);

    @Inject
    ObjectMapper json;

    @TestHTTPResource
    URI service;

    private final Api api = new Api("huibailong");
    private String community;
    private Elsewhere elsewhere;

    @BeforeEach
    void defineCommunity() {
        community = Api.newCommunity();
        elsewhere = new Elsewhere(json, community);
    }

    @Test
    void anOrderIsFollowedAndResumedWithoutAGap() throws Exception {
        var placed = api.place(Api.order(community)).jsonPath();
        var id = placed.getString("id");
        var code = placed.getString("packageCodes[0]");
        var uri = service.resolve("/api/orders/" + id + "/updates");
        try (var follower = new SseReader(uri, null)) {
            await().atMost(LIMIT).until(() -> follower.ids().contains("1"));
            elsewhere.send(elsewhere.received(code, UUID.fromString(id), 1));
            elsewhere.send(elsewhere.shelved(code, UUID.fromString(id), 2));
            await().atMost(LIMIT).until(() -> follower.events().size() >= 3);

            assertThat(follower.types()).containsExactly("snapshot", "PackageReceived", "PackageShelved");
            assertThat(follower.ids()).containsExactly("1", "2", "3");
            assertThat(json.readTree(follower.events().get(0).data())
                            .get("status")
                            .asText())
                    .isEqualTo("PLACED");
            var step = json.readTree(follower.events().get(2).data());
            assertThat(step.get("status").asText()).isEqualTo("SHELVED");
            assertThat(step.at("/progress/shelved").asInt()).isEqualTo(1);
        }
        elsewhere.send(elsewhere.departed(code, UUID.fromString(id), 3));
        try (var follower = new SseReader(uri, "2")) {
            await().atMost(LIMIT).until(() -> follower.ids().contains("4"));
            assertThat(follower.types()).containsExactly("PackageShelved", "OutForDelivery");
        }
    }

    @Test
    void theStepsOfAHouseholdAreCountedOverAllItsOrders() throws Exception {
        var uri = service.resolve("/api/households/" + community + "/10/2/301/updates");
        try (var follower = new SseReader(uri, null)) {
            await().atMost(LIMIT).until(() -> follower.ids().contains("0"));
            var first = api.place(Api.order(community)).jsonPath();
            api.place(Api.order(community));
            elsewhere.send(
                    elsewhere.received(first.getString("packageCodes[0]"), UUID.fromString(first.getString("id")), 1));
            await().atMost(LIMIT).until(() -> follower.events().size() >= 4);

            assertThat(follower.ids()).containsExactly("0", "1", "2", "3");
            assertThat(follower.types()).containsExactly("snapshot", "OrderPlaced", "OrderPlaced", "PackageReceived");
        }
        try (var follower = new SseReader(uri, null)) {
            await().atMost(LIMIT).until(() -> follower.ids().contains("3"));
            assertThat(json.readTree(follower.events().get(0).data()).get("orders"))
                    .hasSize(2);
        }
        try (var follower = new SseReader(uri, "1")) {
            await().atMost(LIMIT).until(() -> follower.events().size() >= 2);
            assertThat(follower.ids()).containsExactly("2", "3");
        }
    }

    @Test
    void whatDoesNotExistCantBeFollowed() {
        api.as()
                .get("/api/orders/" + UUID.randomUUID() + "/updates")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().get("/api/households/" + community + "/10/2/999/updates").then().statusCode(404);
        given().get("/api/households/nowhere/10/2/301/updates").then().statusCode(404);
        var id = api.place(Api.order(community)).jsonPath().getString("id");
        api.as()
                .header("Last-Event-ID", "mine")
                .get("/api/orders/" + id + "/updates")
                .then()
                .statusCode(400)
                .body("type", endsWith("/invalid"));
    }
}
