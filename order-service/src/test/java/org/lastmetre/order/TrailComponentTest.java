package org.lastmetre.order;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.order.testing.Api;
import org.lastmetre.order.testing.CommunityJson;
import org.lastmetre.order.testing.Elsewhere;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Records;

/** Whoever changes something is in the trail, with the id of what was changed and never with a door. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class TrailComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** As a word: ids are random, and every tenth run has its digits in one of them. */
    private static final Pattern DOOR = Pattern.compile("\\b301\\b");

    @Inject
    ObjectMapper json;

    private final String account = "trail-" + UUID.randomUUID();
    private final Api partner = new Api(account);
    private String community;

    @BeforeEach
    void defineCommunity() {
        community = Api.newCommunity();
    }

    @Test
    void placingAndCancellingNameTheOrder() {
        var order = Api.order(community);
        var id = partner.place(order).jsonPath().getString("id");
        partner.place(order);
        partner.cancel(id);
        partner.as().body("[" + Api.order(community) + "]").post("/api/orders/bulk");

        awaitActions(
                account,
                "POST /api/orders " + id + " 201",
                "POST /api/orders " + id + " 200",
                "POST /api/orders/{id}/cancellation " + id + " 202",
                "POST /api/orders/bulk  200");
    }

    @Test
    void communitiesAndTheirContainmentAreNamed() {
        put("/api/communities/" + community + "/containment", containment(), 200);

        awaitAbout(
                community,
                "PUT /api/communities/{id} " + community + " 201",
                "PUT /api/communities/{id}/containment " + community + " 200");
    }

    @Test
    void doorsThatAreFoundNameWhatTheyAreOf() {
        var order = Api.order(community);
        order.set("deliverTo", CommunityJson.object().put("text", "麻烦送一下"));
        var id = partner.place(order).jsonPath().getString("id");
        var code = heldParcel();

        put("/api/orders/" + id + "/address", Api.door("10", "2", "301"), 200);
        put("/api/packages/" + code + "/address", Api.door("10", "2", "301"), 200);

        awaitAbout(id, "POST /api/orders " + id + " 201", "PUT /api/orders/{id}/address " + id + " 200");
        awaitAbout(code, "PUT /api/packages/{code}/address " + code + " 200");
        assertThat(actions().map(TrailComponentTest::told))
                .noneMatch(action -> DOOR.matcher(action).find());
    }

    private static ObjectNode containment() {
        return CommunityJson.object().put("building", "7").put("state", "HELD").put("reason", "test");
    }

    private String heldParcel() {
        var code = "SF-" + UUID.randomUUID();
        var sorting = new Elsewhere(json, community);
        sorting.send(sorting.received(code, null, 1));
        sorting.send(sorting.held(code, 2, "收件人 王"));
        await().atMost(LIMIT).until(() -> given().queryParam("community", community)
                .get("/api/address-reviews")
                .asString()
                .contains(code));
        return code;
    }

    private static void put(String path, ObjectNode body, int status) {
        given().contentType(ContentType.JSON)
                .body(body.toString())
                .put(path)
                .then()
                .statusCode(status);
    }

    private static void awaitActions(String account, String... expected) {
        await().atMost(LIMIT).untilAsserted(() -> assertThat(actions()
                        .filter(action -> action.path("account").asText().equals(account))
                        .map(TrailComponentTest::told))
                .containsExactly(expected));
    }

    private static void awaitAbout(String about, String... expected) {
        await().atMost(LIMIT).untilAsserted(() -> assertThat(actions()
                        .filter(action -> action.path("about").asText().equals(about))
                        .map(TrailComponentTest::told))
                .containsExactly(expected));
    }

    private static String told(JsonNode action) {
        return action.path("call").asText() + " " + action.path("about").asText("") + " "
                + action.path("status").asInt();
    }

    private static Stream<JsonNode> actions() {
        return Records.readAll(Topics.AUDIT).stream().flatMap(heard -> {
            try {
                var told = new ObjectMapper().readTree(heard.payload());
                return StreamSupport.stream(told.path("actions").spliterator(), false);
            } catch (JsonProcessingException e) {
                throw new AssertionError(heard.payload(), e);
            }
        });
    }
}
