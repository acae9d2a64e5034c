package org.lastmetre.order.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.lastmetre.testing.ManyCalls;
import org.lastmetre.testing.TestTokens;

/** The order service as somebody calls it, mostly a partner. */
public final class Api {
    private final String token;

    public Api(String partner) {
        this(() -> TestTokens.partner(partner));
    }

    private Api(Supplier<String> token) {
        this.token = token.get();
    }

    /** @param role in lower case; the account has its name */
    public static Api staff(String role) {
        return new Api(() -> TestTokens.of(role, role));
    }

    /** @param household {@code community/building/unit/room} */
    public static Api resident(String household) {
        return new Api(() -> TestTokens.resident(household));
    }

    public static Api volunteer(String id) {
        return new Api(() -> TestTokens.volunteer(id));
    }

    /** With a partner's test key. */
    public static Api trial(String partner) {
        return new Api(() -> partnerWith(partner, "mode", "test"));
    }

    /** With a partner's key of these scopes. */
    public static Api scoped(String partner, String scopes) {
        return new Api(() -> partnerWith(partner, "scope", scopes));
    }

    private static String partnerWith(String account, String claim, String value) {
        return TestTokens.made(account, claims -> {
            claims.setStringListClaim("groups", "partner");
            claims.setStringClaim(claim, value);
        });
    }

    public String token() {
        return token;
    }

    public RequestSpecification as() {
        return given().header("Authorization", TestTokens.bearer(token)).contentType(ContentType.JSON);
    }

    /** A call that is one of thousands; with JSON, if it has a body. */
    public HttpRequest.Builder to(String path) {
        return ManyCalls.to(path, token).header("Content-Type", "application/json");
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

    /** The same to another room of that unit. */
    public static ObjectNode orderTo(String community, String room) {
        var order = order(community);
        order.set("deliverTo", door("10", "2", room));
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

    public Response cancel(String id) {
        return as().body("{\"reason\":\"ordered twice\"}").post("/api/orders/" + id + "/cancellation");
    }

    /** Before the stream begins; one that does begin is for {@code SseReader}. */
    public Response updates(String id) {
        return as().get("/api/orders/" + id + "/updates");
    }

    /** @param household {@code community/building/unit/room} */
    public Response householdUpdates(String household) {
        return as().get("/api/households/" + household + "/updates");
    }

    public Response list(Map<String, ?> filters) {
        return as().queryParams(filters).get("/api/orders");
    }
}
