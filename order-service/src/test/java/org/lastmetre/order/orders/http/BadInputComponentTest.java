package org.lastmetre.order.orders.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lastmetre.order.testing.Api;
import org.lastmetre.order.testing.CommunityJson;
import org.lastmetre.testing.BackingResource;

/** Bad input is refused with the field that is wrong, and never a 500. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class BadInputComponentTest {
    private final Api api = new Api("huibailong");
    private String community;

    @BeforeEach
    void defineCommunity() {
        community = Api.newCommunity();
    }

    @TestFactory
    Stream<DynamicTest> aFieldThatIsWrongIsNamed() {
        return Stream.of(
                wrong("community", order -> order.remove("community")),
                wrong("community", order -> order.put("community", "no such id!")),
                wrong("externalReference", order -> order.put("externalReference", " ")),
                wrong("externalReference", order -> order.put("externalReference", "x".repeat(101))),
                wrong("externalReference", order -> order.put("externalReference", "a\u0000b")),
                wrong("externalReference", order -> order.put("externalReference", 5)),
                wrong("category", order -> order.put("category", "FROZEN")),
                wrong("category", order -> order.remove("category")),
                wrong("kind", order -> order.put("kind", "GIFT")),
                wrong("deliverTo", order -> order.remove("deliverTo")),
                wrong("deliverTo", order -> order.set("deliverTo", CommunityJson.object())),
                wrong("deliverTo", order -> order.put("deliverTo", "10-2-301")),
                wrong("deliverTo.room", order -> door(order).remove("room")),
                wrong("deliverTo.room", order -> door(order).put("room", 301)),
                wrong("deliverTo", order -> door(order).put("text", "10-2-301")),
                wrong("packages", order -> order.put("packages", 0)),
                wrong("packages", order -> order.put("packages", 51)),
                wrong("packages", order -> order.put("packages", 1.5)),
                wrong("packages", order -> order.put("packages", "2")),
                wrong("weightKg", order -> order.put("weightKg", -1)),
                wrong("weightKg", order -> order.put("weightKg", 0)),
                wrong("weightKg", order -> order.put("weightKg", 1001)),
                wrong("packages", order -> order.put("packages", 2)
                        .putArray("packageCodes")
                        .add("A1")),
                wrong(
                        "packageCodes[1]",
                        order -> order.putArray("packageCodes").add("A1").add("A1")),
                wrong("packageCodes[0]", order -> order.putArray("packageCodes").add("not a code")),
                wrong(
                        "lines[0].name",
                        order -> order.putArray("lines").addObject().put("quantity", 1)),
                wrong("lines[0].quantity", order -> line(order).put("quantity", 0)),
                wrong("lines[0].quantity", order -> line(order).put("quantity", "two")),
                wrong("lines[0]", order -> order.putArray("lines").addNull()),
                wrong("note", order -> order.put("note", "x".repeat(501))),
                wrong("note", order -> order.put("note", "\u0000")));
    }

    private DynamicTest wrong(String field, Consumer<ObjectNode> damage) {
        return DynamicTest.dynamicTest(field, () -> {
            var order = Api.order(community);
            damage.accept(order);
            api.place(order)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("type", equalTo("https://lastmetre.org/problems/invalid"))
                    .body("violations.field", hasItem(field));
        });
    }

    private static ObjectNode door(ObjectNode order) {
        return (ObjectNode) order.get("deliverTo");
    }

    private static ObjectNode line(ObjectNode order) {
        return order.putArray("lines").addObject().put("name", "菜").put("quantity", 1);
    }

    @Test
    void whatIsNoJsonIsMalformed() {
        post("{\"community\": ").statusCode(400).contentType("application/problem+json");
        post("[]").statusCode(400);
        post("null").statusCode(400);
        post("").statusCode(400);
        post("{} {}").statusCode(400);
    }

    @Test
    void bytesThatAreNoUtf8AreMalformed() {
        var order = Api.order(community).put("note", "??").toString().getBytes(StandardCharsets.ISO_8859_1);
        order[new String(order, StandardCharsets.ISO_8859_1).indexOf("??")] = (byte) 0xC3;
        given().contentType("application/json")
                .body(order)
                .post("/api/orders")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        var order = Api.order(community).put("note", "x".repeat(5_000_000));
        api.place(order).then().statusCode(413).contentType("application/problem+json");
    }

    @Test
    void anotherMediaTypeIsRefused() {
        given().contentType("application/xml")
                .body("<order/>")
                .post("/api/orders")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    private ValidatableResponse post(String body) {
        return api.as().body(body).post("/api/orders").then();
    }
}
