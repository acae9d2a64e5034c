package org.lastmetre.order.orders.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.order.testing.Api;
import org.lastmetre.testing.BackingResource;

/** An order is taken once, whoever sends it how often. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class PlacingComponentTest {
    private final Api api = new Api("huibailong");
    private String community;

    @BeforeEach
    void defineCommunity() {
        community = Api.newCommunity();
    }

    @Test
    void anOrderIsTakenAndShown() {
        var order = Api.order(community).put("packages", 2).put("weightKg", 3.0);

        var placed = api.place(order);

        placed.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("status", equalTo("PLACED"))
                .body("partner", equalTo("huibailong"))
                .body("kind", equalTo("PARTNER"))
                .body("deliverTo.grid", equalTo("G3"))
                .body("deliverTo.text", nullValue())
                .body("packageCodes[1]", matchesPattern("LM[0-9A-HJKMNP-TV-Z]{16}-2"))
                .body("progress.announced", equalTo(2))
                .body("progress.received", equalTo(0))
                .body("placedAt", endsWith("+08:00"))
                .body("timeline.type", contains("OrderPlaced"));
        var id = placed.jsonPath().getString("id");
        assertThat(placed.header("Location")).endsWith("/api/orders/" + id);
        assertThat(api.get(id).asString()).isEqualTo(placed.asString());
    }

    @Test
    void theSameContentAgainIsTheFirstOrder() {
        var order = Api.order(community);
        var id = api.place(order).jsonPath().getString("id");

        api.place(order).then().statusCode(200).body("id", equalTo(id));
        new Api("yunhu").place(order).then().statusCode(201);
    }

    @Test
    void otherContentUnderTheSameReferenceIsRefused() {
        var order = Api.order(community);
        api.place(order);

        api.place(order.deepCopy().put("note", "二楼"))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", endsWith("/external-reference-conflict"));
    }

    @Test
    void codesOfThePartnerAreKeptAndCantBeUsedTwice() {
        var code = "P-" + System.nanoTime();
        var first = Api.order(community);
        first.putArray("packageCodes").add(code);
        var second = Api.order(community);
        second.putArray("packageCodes").add(code);

        api.place(first).then().statusCode(201).body("packageCodes", contains(code));
        api.place(second).then().statusCode(409).body("type", endsWith("/package-code-conflict"));
    }

    @Test
    void anUnknownCommunityIsSaidSo() {
        api.place(Api.order("nowhere")).then().statusCode(404).body("type", endsWith("/unknown-community"));
    }

    @Test
    void anUnknownOrderIsSaidSo() {
        api.get("019ca67f-8160-784e-89f3-609a4a962c21")
                .then()
                .statusCode(404)
                .body("type", endsWith("/unknown-order"))
                .body("instance", startsWith("/api/orders/"));
        api.get("none").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void aKeyReplaysTheFirstAnswer() {
        var key = Api.newReference();
        var order = Api.order(community);
        var first = api.place(order, key);

        var again = api.place(order, key);
        again.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(again.asString()).isEqualTo(first.asString());
        api.place(Api.order(community), key).then().statusCode(422);
    }
}
