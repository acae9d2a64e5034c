package org.lastmetre.order.communities.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.order.testing.Api;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Records;

/** Buildings are closed and opened, alone or by grid. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class ContainmentComponentTest {
    private String community;

    @BeforeEach
    void defineCommunity() {
        community = Api.newCommunity();
    }

    @Test
    void everyBuildingIsOpenUntilSomebodySaysOtherwise() {
        get().body("items", hasSize(20)).body("items.state", everyItem(equalTo("OPEN")));

        put("{'building':'7','state':'HELD','reason':'等待通知'}")
                .statusCode(200)
                .body("items.building", contains("7"))
                .body("items[0].version", equalTo(1));

        get().body("items.find { it.building == '7' }.state", equalTo("HELD"));
        get().body("items.find { it.building == '6' }.state", equalTo("OPEN"));
    }

    @Test
    void ofAGridOnlyBuildingsThatChangeAreTold() {
        put("{'building':'6','state':'HELD'}");
        put("{'grid':'G2','state':'HELD'}").statusCode(200).body("items.state", everyItem(equalTo("HELD")));

        var heard = Records.await(Topics.COMMUNITIES, 10_000, Duration.ofSeconds(3)).stream()
                .filter(record -> record.key().startsWith(community + "/"))
                .toList();
        assertThat(heard)
                .extracting(record -> record.attribute("type"))
                .containsOnly("lastmetre.community.containment-changed.v1");
        assertThat(heard)
                .extracting(record -> record.key())
                .doesNotHaveDuplicates()
                .contains(community + "/6");
    }

    @Test
    void whatIsWrongIsNamed() {
        wrong("building", "{'state':'HELD'}");
        wrong("building", "{'building':'7','grid':'G2','state':'HELD'}");
        wrong("building", "{'building':'99','state':'HELD'}");
        wrong("grid", "{'grid':'G9','state':'HELD'}");
        wrong("state", "{'building':'7'}");
        wrong("state", "{'building':'7','state':'CLOSED'}");
    }

    @Test
    void anUnknownCommunityIsNotFound() {
        community = "nowhere";
        put("{'building':'7','state':'HELD'}").statusCode(404);
        get().statusCode(404);
    }

    private void wrong(String field, String body) {
        put(body).statusCode(400).body("violations.field", hasItem(field));
    }

    private ValidatableResponse put(String body) {
        return given().contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .put("/api/communities/" + community + "/containment")
                .then();
    }

    private ValidatableResponse get() {
        return given().get("/api/communities/" + community + "/containment").then();
    }
}
