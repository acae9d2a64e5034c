package org.lastmetre.order.orders.http;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.order.testing.Api;
import org.lastmetre.order.testing.CommunityJson;
import org.lastmetre.order.testing.Elsewhere;
import org.lastmetre.testing.BackingResource;

/** Residents ask for errands to their door, volunteers order for others; both under their own name. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class ResidentsOrdersComponentTest {
    @Inject
    ObjectMapper json;

    private String community;
    private Api resident;

    @BeforeEach
    void defineCommunity() {
        community = Api.newCommunity();
        resident = Api.resident(community + "/10/2/301");
    }

    @Test
    void anErrandGoesToTheOwnDoorHoweverItIsWritten() {
        var written = Api.order(community);
        written.set("deliverTo", CommunityJson.object().put("text", "10栋2单元301"));

        resident.place(written).then().statusCode(201).body("kind", equalTo("ERRAND"));
        resident.place(Api.order(community).put("kind", "ERRAND")).then().statusCode(201);

        resident.list(Map.of()).then().body("items", hasSize(2));
    }

    @Test
    void anErrandIsNeverHeldInReviewNorGoesElsewhere() {
        var unclear = Api.order(community);
        unclear.set("deliverTo", CommunityJson.object().put("text", "麻烦送一下"));

        resident.place(unclear).then().statusCode(404).body("type", endsWith("/unknown-household"));
        var elsewhere = Api.newCommunity();
        resident.place(Api.order(elsewhere)).then().statusCode(404).body("type", endsWith("/unknown-household"));
        resident.place(Api.order(community).put("kind", "PROXY")).then().statusCode(403);
    }

    @Test
    void aResidentSeesWhatPartnersSendToItsDoor() {
        var id = new Api("yunhu").place(Api.order(community)).jsonPath().getString("id");
        new Api("yunhu").place(Api.orderTo(community, "302"));

        resident.list(Map.of()).then().body("items.id", contains(id));
        resident.get(id).then().statusCode(200);
    }

    @Test
    void aParcelThatLiesAtReceptionIsNotTakenByNamingItsCode() {
        var code = "SF-" + UUID.randomUUID();
        var sorting = new Elsewhere(json, community);
        sorting.send(sorting.received(code, null, 1));
        sorting.send(sorting.held(code, 2, "收件人 王"));
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> RestAssured.given()
                .queryParam("community", community)
                .get("/api/address-reviews")
                .then()
                .body("items.packageCode", hasItem(code)));
        var order = Api.order(community);
        order.putArray("packageCodes").add(code);

        resident.place(order).then().statusCode(409).body("type", endsWith("/package-code-conflict"));
    }

    @Test
    void aVolunteerOrdersForSomebodyElse() {
        var volunteer = Api.volunteer("v-7");

        volunteer
                .place(Api.orderTo(community, "302"))
                .then()
                .statusCode(201)
                .body("kind", equalTo("PROXY"))
                .body("partner", equalTo("volunteer:v-7"));
        volunteer.place(Api.order(community).put("kind", "ERRAND")).then().statusCode(403);
    }
}
