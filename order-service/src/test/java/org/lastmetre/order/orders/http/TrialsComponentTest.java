package org.lastmetre.order.orders.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lastmetre.order.testing.Api;
import org.lastmetre.order.testing.CommunityJson;
import org.lastmetre.testing.BackingResource;

/** What is ordered with a test key is answered like a live order, and meets nothing that is live. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@Timeout(60)
class TrialsComponentTest {
    private final Api live = new Api("huibailong");
    private final Api trial = Api.trial("huibailong");
    private String community;

    @BeforeEach
    void defineCommunity() {
        community = Api.newCommunity();
    }

    @Test
    void aTrialIsAnsweredAndFoundAgainByTestKeysOfItsPartner() {
        var placed = trial.place(Api.order(community).put("packages", 2));

        placed.then()
                .statusCode(201)
                .body("test", equalTo(true))
                .body("status", equalTo("PLACED"))
                .body("packageCodes", hasSize(2));
        var id = placed.jsonPath().getString("id");
        assertThat(Api.trial("huibailong").get(id).asString()).isEqualTo(placed.asString());
        trial.list(Map.of("community", community)).then().body("items.id", contains(id));
        live.place(Api.order(community)).then().body("test", nullValue());
    }

    @Test
    void nobodyElseSeesIt() {
        var id = trial.place(Api.order(community)).jsonPath().getString("id");
        var liveId = live.place(Api.order(community)).jsonPath().getString("id");
        var household = community + "/10/2/301";

        for (var other : new Api[] {
            live, Api.trial("yunhu"), Api.staff("operations"), Api.staff("admin"), Api.resident(household)
        }) {
            other.get(id).then().statusCode(404);
            other.cancel(id).then().statusCode(404);
            other.updates(id).then().statusCode(404);
            other.list(Map.of("community", community)).then().body("items.id", not(hasItem(id)));
        }
        trial.get(liveId).then().statusCode(404);
        trial.cancel(liveId).then().statusCode(404);
        trial.list(Map.of("community", community)).then().body("items", hasSize(1));
    }

    @Test
    void referencesAndCodesOfTrialsMeetOnlyThoseOfTheSameTrial() {
        var order = withCode(Api.order(community), "P-" + System.nanoTime());
        var another = withCode(Api.order(community), order.at("/packageCodes/0").asText());

        for (var space : new Api[] {live, trial, Api.trial("yunhu")}) {
            var id = space.place(order).then().statusCode(201).extract().<String>path("id");
            space.place(order).then().statusCode(200).body("id", equalTo(id));
            space.place(order.deepCopy().put("note", "other"))
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/external-reference-conflict"));
            space.place(another).then().statusCode(409).body("type", endsWith("/package-code-conflict"));
        }
    }

    @Test
    void aTrialIsCheckedLikeALiveOrder() {
        trial.place(Api.order("nowhere")).then().statusCode(404).body("type", endsWith("/unknown-community"));
        trial.place(Api.order(community).put("packages", 51)).then().statusCode(400);
    }

    @Test
    void itIsCancelledAtOnce() {
        var id = trial.place(Api.order(community).put("packages", 2)).jsonPath().getString("id");

        trial.cancel(id)
                .then()
                .statusCode(202)
                .body("status", equalTo("CANCELLED"))
                .body(
                        "timeline.type",
                        contains(
                                "OrderPlaced",
                                "CancellationRequested",
                                "PackageWithdrawn",
                                "PackageWithdrawn",
                                "OrderCancelled"));
        trial.cancel(id).then().statusCode(202).body("version", equalTo(5));
        trial.get(id).then().body("progress.announced", equalTo(2)).body("status", equalTo("CANCELLED"));
    }

    @Test
    void aTrialWithAnUnclearAddressBothersNoReviewer() {
        var order = Api.order(community);
        order.set("deliverTo", CommunityJson.object().put("text", "麻烦送一下"));
        var id = trial.place(order)
                .then()
                .statusCode(201)
                .body("status", equalTo("ADDRESS_REVIEW"))
                .extract()
                .<String>path("id");

        given().queryParam("community", community)
                .get("/api/address-reviews")
                .then()
                .body("items", hasSize(0));
        given().contentType(ContentType.JSON)
                .body(Api.door("10", "2", "301").toString())
                .put("/api/orders/" + id + "/address")
                .then()
                .statusCode(404)
                .body("type", endsWith("/unknown-order"));
        trial.cancel(id).then().body("status", equalTo("CANCELLED"));
    }

    @Test
    void aTrialKeepsNoHouseholdFromVanishing() {
        trial.place(Api.order(community)).then().statusCode(201);
        var smaller = CommunityJson.fuminGarden(community);
        smaller.withArray("grids").remove(2);
        smaller.putArray("sites");

        given().contentType(ContentType.JSON)
                .body(smaller.toString())
                .put("/api/communities/" + community)
                .then()
                .statusCode(200);
    }

    @Test
    void filesAreTriedOutTheSameWay() {
        var file = "[" + Api.order(community) + "," + withCode(Api.order(community), "P-" + System.nanoTime()) + "]";

        for (var space : new Api[] {trial, live}) {
            bulk(space, file).then().body("accepted", equalTo(2)).body("rejected", equalTo(0));
            bulk(space, file).then().body("repeated", equalTo(2));
        }
        trial.list(Map.of("community", community)).then().body("items", hasSize(2));
        Api.staff("operations").list(Map.of("community", community)).then().body("items", hasSize(2));
    }

    @Test
    void aKeyUsedLiveAndInATrialAreTwoKeys() {
        var order = Api.order(community);
        var key = Api.newReference();
        var id = live.place(order, key).jsonPath().getString("id");

        var tried = trial.place(order, key);

        tried.then().statusCode(201).header("Idempotency-Replayed", nullValue()).body("id", not(equalTo(id)));
        trial.place(order, key).then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
        trial.place(Api.order(community), key).then().statusCode(422);
        live.place(order, key).then().body("id", equalTo(id));
    }

    private static Response bulk(Api caller, String file) {
        return caller.as().body(file).post("/api/orders/bulk");
    }

    private static ObjectNode withCode(ObjectNode order, String code) {
        order.putArray("packageCodes").add(code);
        return order;
    }
}
