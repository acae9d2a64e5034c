package org.lastmetre.order.communities.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.order.testing.Api;
import org.lastmetre.order.testing.CommunityJson;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Records;

/** Communities are defined, replaced and shown; nobody who waits for goods is forgotten. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class CommunityComponentTest {
    @Inject
    ObjectMapper json;

    private final ObjectNode document = CommunityJson.fuminGarden("c-" + UUID.randomUUID());

    @Test
    void theDocumentIsShownAsItWasPut() throws Exception {
        put(document).statusCode(201).header("Location", endsWith("/api/communities/" + id()));

        var shown = (ObjectNode) json.readTree(given().get("/api/communities/" + id())
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(shown.remove("version")).isEqualTo(json.readTree("1"));
        assertThat((JsonNode) shown).isEqualTo(json.readTree(document.toString()));
    }

    @Test
    void theSameAgainChangesNothingAndAnotherIsTheNextVersion() {
        put(document).statusCode(201).header("ETag", "\"1\"");
        put(document).statusCode(200).header("ETag", "\"1\"");
        put(document.put("goodsMustBeDisinfected", false)).statusCode(200).body("version", equalTo(2));
    }

    @Test
    void whoeverSawAnOlderVersionIsStopped() {
        put(document);
        put(document.put("goodsMustBeDisinfected", false));

        putIf("\"1\"").statusCode(412).contentType("application/problem+json");
        putIf("\"7\", \"2\"").statusCode(200);
        putIf("*").statusCode(200);
    }

    @Test
    void aHouseholdThatWaitsForGoodsCantVanish() {
        put(document);
        new Api("huibailong").place(Api.order(id())).then().statusCode(201);

        document.withArray("grids").remove(2);
        document.putArray("sites");
        put(document).statusCode(409).body("type", endsWith("/household-in-use"));
    }

    @Test
    void whatIsWrongIsNamed() {
        wrong("timeZone", document.deepCopy().put("timeZone", "Mars/Olympus"));
        wrong("timeZone", document.deepCopy().put("timeZone", "+08:00"));
        wrong("id", document.deepCopy().put("id", "other"));
        wrong("goodsMustBeDisinfected", document.deepCopy().put("goodsMustBeDisinfected", "yes"));
        wrong("grids", without("grids"));
        wrong("deliveryPolicy", without("deliveryPolicy"));
        wrong("deliveryPolicy.deliveryAttempts", policy("deliveryAttempts", 0));
        wrong("deliveryPolicy.batchLimit.packages", limit(0));
        wrong("deliveryPolicy.windows[0].closes", window("07:00"));
        wrong("deliveryPolicy.windows[0].closes", window("25:00"));
        var twice = document.deepCopy();
        twice.withArray("grids").add(twice.withArray("grids").get(0));
        wrong("grids[5].id", twice);
        var deep = document.deepCopy();
        ((ObjectNode) deep.at("/grids/1/buildings/0/units/0")).put("floors", -1);
        wrong("grids[1].buildings[0].units[0].floors", deep);
        var unknown = document.deepCopy();
        ((ObjectNode) unknown.at("/sites/0")).put("kind", "GATE");
        wrong("sites[0].kind", unknown);
    }

    @Test
    void aNameLeftBlankInOneLanguageHoldsNobodyUp() {
        ((ObjectNode) document.get("name")).put("en", "");
        put(document).statusCode(201);

        var order = Api.order(id());
        order.putObject("deliverTo").put("text", "10栋2单元301");
        new Api("huibailong").place(order).then().statusCode(201).body("deliverTo.room", equalTo("301"));
    }

    @Test
    void aPositionOfAnotherListIsRefused() {
        given().get("/api/communities?after=AA").then().statusCode(400).body("violations.field", hasItem("after"));
    }

    @Test
    void othersHearTheWholeDocument() {
        put(document);

        var heard = Records.await(Topics.COMMUNITIES, 10_000, Duration.ofSeconds(3)).stream()
                .filter(record -> record.key().equals(id()))
                .toList();
        assertThat(heard).hasSize(1);
        assertThat(heard.get(0).attribute("type")).isEqualTo("lastmetre.community.defined.v1");
        assertThat(heard.get(0).payload()).contains("\"waveEvery\":\"PT15M\"");
    }

    @Test
    void anUnknownCommunityIsNotFound() {
        given().get("/api/communities/nowhere").then().statusCode(404).body("type", endsWith("/unknown-community"));
        given().get("/api/communities?limit=1").then().statusCode(200);
    }

    private String id() {
        return document.get("id").asText();
    }

    private ObjectNode without(String field) {
        var copy = document.deepCopy();
        copy.remove(field);
        return copy;
    }

    private ObjectNode policy(String field, int value) {
        var copy = document.deepCopy();
        ((ObjectNode) copy.get("deliveryPolicy")).put(field, value);
        return copy;
    }

    private ObjectNode limit(int packages) {
        var copy = document.deepCopy();
        ((ObjectNode) copy.at("/deliveryPolicy/batchLimit")).put("packages", packages);
        return copy;
    }

    private ObjectNode window(String closes) {
        var copy = document.deepCopy();
        ((ObjectNode) copy.at("/deliveryPolicy/windows/0")).put("closes", closes);
        return copy;
    }

    private void wrong(String field, ObjectNode body) {
        put(body).statusCode(400).body("violations.field", hasItem(field));
    }

    private ValidatableResponse put(ObjectNode body) {
        return given().contentType(ContentType.JSON)
                .body(body.toString())
                .put("/api/communities/" + id())
                .then();
    }

    private ValidatableResponse putIf(String tag) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(document.toString())
                .put("/api/communities/" + id())
                .then();
    }
}
