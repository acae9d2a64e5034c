package org.lastmetre.order.orders.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.order.testing.Api;
import org.lastmetre.order.testing.CommunityJson;
import org.lastmetre.testing.BackingResource;

/** What is written on the bag becomes a door, or a reason with the doors it may mean. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class WrittenAddressComponentTest {
    private String community;

    @BeforeEach
    void defineCommunity() {
        community = Api.newCommunity();
    }

    @Test
    void aCertainTextGoesToItsDoor() {
        placeTo("10栋2单元301")
                .body("status", equalTo("PLACED"))
                .body("deliverTo.building", equalTo("10"))
                .body("deliverTo.unit", equalTo("2"))
                .body("deliverTo.room", equalTo("301"))
                .body("deliverTo.grid", equalTo("G3"))
                .body("deliverTo.text", equalTo("10栋2单元301"));
        resolve("10栋2单元301").body("resolved.grid", equalTo("G3"));
    }

    @Test
    void aTextThatLeavesAChoiceIsHeldWithTheChoices() {
        var id = placeTo("10栋301")
                .body("status", equalTo("ADDRESS_REVIEW"))
                .extract()
                .<String>path("id");

        given().queryParam("community", community)
                .get("/api/address-reviews")
                .then()
                .body("items[0].orderId", equalTo(id))
                .body("items[0].reason", equalTo("UNIT_MISSING"))
                .body("items[0].candidates.room", hasItem("301"));
        resolve("10栋301").body("review", equalTo("UNIT_MISSING")).body("candidates.building", hasItem("10"));
    }

    private ValidatableResponse placeTo(String text) {
        var order = Api.order(community);
        order.set("deliverTo", CommunityJson.object().put("text", text));
        return new Api("huibailong").place(order).then().statusCode(201);
    }

    private ValidatableResponse resolve(String text) {
        return given().contentType(ContentType.JSON)
                .body(CommunityJson.object()
                        .put("community", community)
                        .put("text", text)
                        .toString())
                .post("/api/addresses/resolution")
                .then()
                .statusCode(200);
    }
}
