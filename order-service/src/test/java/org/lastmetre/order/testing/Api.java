package org.lastmetre.order.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.lastmetre.testing.TestTokens;

/** The order service as a partner calls it. */
public final class Api {
    private final String account;

    public Api(String account) {
        this.account = account;
    }

    public RequestSpecification as() {
        return given().header("Authorization", TestTokens.bearer(TestTokens.partner(account)))
                .contentType(ContentType.JSON);
    }

    /** Defines Fumin Garden under an id of its own. */
    public static String newCommunity() {
        var id = "c-" + UUID.randomUUID();
        given().contentType(ContentType.JSON)
                .body(CommunityJson.fuminGarden(id).toString())
                .put("/api/communities/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    public static String newReference() {
        return "ref-" + UUID.randomUUID();
    }

    /** An order that is in order, to building 10, unit 2, room 301. */
    public static ObjectNode order(String community) {
        var order = CommunityJson.object()
                .put("community", community)
                .put("externalReference", newReference())
                .put("category", "FRESH");
        order.set("deliverTo", door("10", "2", "301"));
        order.putArray("lines").addObject().put("name", "小白菜").put("quantity", 2);
        return order;
    }

    public static ObjectNode door(String building, String unit, String room) {
        return CommunityJson.object()
                .put("building", building)
                .put("unit", unit)
                .put("room", room);
    }

    public Response place(ObjectNode order) {
        return as().body(order.toString()).post("/api/orders");
    }

    public Response place(ObjectNode order, String key) {
        return as().header("Idempotency-Key", key).body(order.toString()).post("/api/orders");
    }

    public Response get(String id) {
        return as().get("/api/orders/" + id);
    }

    public Response list(Map<String, ?> filters) {
        return as().queryParams(filters).get("/api/orders");
    }
}
