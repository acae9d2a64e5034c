package org.lastmetre.order.orders.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.order.testing.Api;
import org.lastmetre.order.testing.CommunityJson;
import org.lastmetre.order.testing.Elsewhere;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Records;

/** What can't be found is held for a human, never dropped, never guessed. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class AddressReviewComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(15);

    @Inject
    ObjectMapper json;

    private final Api api = new Api("huibailong");
    private String community;

    @BeforeEach
    void defineCommunity() {
        community = Api.newCommunity();
    }

    @Test
    void aTextThatCantBeFoundIsHeldAndFoundByAHuman() {
        var id = placeTo(CommunityJson.object().put("text", "麻烦送一下"), "NO_ADDRESS");
        reviews()
                .body("items", hasSize(1))
                .body("items[0].orderId", equalTo(id))
                .body("items[0].text", equalTo("麻烦送一下"))
                .body("items[0].reason", equalTo("NO_ADDRESS"))
                .body("items[0].since", endsWith("+08:00"))
                .body("items[0].candidates", hasSize(0));

        putAddress(id, Api.door("10", "2", "301"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("PLACED"))
                .body("deliverTo.grid", equalTo("G3"))
                .body("deliverTo.text", equalTo("麻烦送一下"))
                .body("timeline.type", contains("OrderHeldForReview", "OrderAddressResolved"));
        reviews().body("items", hasSize(0));
        putAddress(id, Api.door("10", "2", "301")).statusCode(200).header("ETag", "\"2\"");
        putAddress(id, Api.door("10", "2", "302")).statusCode(409).body("type", endsWith("/not-in-review"));
    }

    @Test
    void aDoorThatIsNotInTheDirectoryIsHeldToo() {
        var order = Api.order(community);
        order.set("deliverTo", Api.door("99", "2", "301"));

        api.place(order)
                .then()
                .statusCode(201)
                .body("status", equalTo("ADDRESS_REVIEW"))
                .body("deliverTo.building", equalTo("99"));
        reviews().body("items.text", hasItem("99-2-301"));
    }

    @Test
    void aDoorThatDoesNotExistIsNamedPartByPart() {
        var id = placeTo(CommunityJson.object().put("text", "麻烦送一下"), "NO_ADDRESS");

        putAddress(id, Api.door("99", "2", "301")).statusCode(400).body("violations.field", hasItem("building"));
        putAddress(id, Api.door("10", "9", "301")).statusCode(400).body("violations.field", hasItem("unit"));
        putAddress(id, Api.door("10", "2", "9901")).statusCode(400).body("violations.field", hasItem("room"));
        putAddress(UUID.randomUUID().toString(), Api.door("10", "2", "301")).statusCode(404);
        var placed = api.place(Api.order(community)).jsonPath().getString("id");
        putAddress(placed, Api.door("10", "2", "301")).statusCode(409);
    }

    @Test
    void aParcelWithoutAnOrderIsOnTheListUntilItsDoorIsFound() {
        var code = "SF-" + UUID.randomUUID();
        var sorting = new Elsewhere(json, community);
        sorting.send(sorting.received(code, null, 1));
        sorting.send(sorting.held(code, 2, "收件人 王"));
        await().atMost(LIMIT)
                .untilAsserted(() ->
                        reviews().body("items.packageCode", hasItem(code)).body("items[0].text", equalTo("收件人 王")));

        putParcel(code, Api.door("13", "2", "501")).statusCode(200).body("deliverTo.grid", equalTo("G4"));

        reviews().body("items", hasSize(0));
        putParcel(code, Api.door("13", "2", "501")).statusCode(200);
        putParcel(code, Api.door("13", "2", "502")).statusCode(409);
        putParcel("none", Api.door("13", "2", "501")).statusCode(404).body("type", endsWith("/unknown-package"));
        await().atMost(LIMIT).untilAsserted(() -> assertThat(Records.readAll(Topics.ORDERS))
                .filteredOn(record -> record.key().equals(code))
                .singleElement()
                .satisfies(record ->
                        assertThat(record.attribute("type")).isEqualTo("lastmetre.package.address-resolved.v1")));
    }

    @Test
    void aParcelThatCameBeforeItsOrderJoinsIt() {
        var code = "SF-" + UUID.randomUUID();
        var sorting = new Elsewhere(json, community);
        sorting.send(sorting.received(code, null, 1));
        sorting.send(sorting.held(code, 2, null));
        await().atMost(LIMIT).untilAsserted(() -> reviews().body("items.packageCode", hasItem(code)));

        var order = Api.order(community);
        order.putArray("packageCodes").add(code);
        api.place(order)
                .then()
                .statusCode(201)
                .body("status", equalTo("RECEIVED"))
                .body("progress.awaiting", equalTo(1));

        reviews().body("items", hasSize(0));
    }

    @Test
    void aTextIsTriedOut() {
        var body = CommunityJson.object().put("community", community).put("text", "麻烦送一下");
        resolve(body).statusCode(200).body("review", equalTo("NO_ADDRESS")).body("candidates", hasSize(0));
        resolve(body.put("community", "nowhere")).statusCode(404);
        body.remove("text");
        resolve(body).statusCode(400).body("violations.field", hasItem("text"));
    }

    private String placeTo(ObjectNode destination, String reason) {
        var order = Api.order(community);
        order.set("deliverTo", destination);
        return api.place(order)
                .then()
                .statusCode(201)
                .body("status", equalTo("ADDRESS_REVIEW"))
                .body("timeline.detail", contains(reason))
                .extract()
                .path("id");
    }

    private ValidatableResponse reviews() {
        return given().queryParam("community", community)
                .get("/api/address-reviews")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse putAddress(String id, ObjectNode door) {
        return given().contentType(ContentType.JSON)
                .body(door.toString())
                .put("/api/orders/" + id + "/address")
                .then();
    }

    private ValidatableResponse putParcel(String code, ObjectNode door) {
        return given().contentType(ContentType.JSON)
                .body(door.toString())
                .put("/api/packages/" + code + "/address")
                .then();
    }

    private static ValidatableResponse resolve(ObjectNode body) {
        return given().contentType(ContentType.JSON)
                .body(body.toString())
                .post("/api/addresses/resolution")
                .then();
    }
}
