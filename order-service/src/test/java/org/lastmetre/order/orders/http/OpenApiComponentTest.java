package org.lastmetre.order.orders.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.lastmetre.testing.BackingResource;

/** The document from which partners write their clients names every call. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class OpenApiComponentTest {
    @Test
    void everyCallIsInTheDocument() {
        given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.1.0"))
                .body(
                        "paths.keySet()",
                        hasItems(
                                "/api/communities",
                                "/api/communities/{id}",
                                "/api/communities/{id}/containment",
                                "/api/orders",
                                "/api/orders/bulk",
                                "/api/orders/{id}",
                                "/api/orders/{id}/cancellation",
                                "/api/orders/{id}/address",
                                "/api/orders/{id}/updates",
                                "/api/packages/{code}/address",
                                "/api/address-reviews",
                                "/api/addresses/resolution",
                                "/api/households/{community}/{building}/{unit}/{room}/updates"))
                .body("paths.'/api/orders/bulk'.post.requestBody.content", hasKey("text/csv"))
                .body("paths.'/api/orders/bulk'.post.requestBody.content", hasKey("application/x-ndjson"))
                .body("paths.'/api/orders/bulk'.post.requestBody.content", hasKey("application/json"))
                .body("components.schemas", hasKey("Order"))
                .body("paths.'/api/orders/{id}'.get.parameters.name", hasItems("id"))
                .body("paths.values().get.findAll { it != null && it.requestBody != null }", hasSize(0));
    }

    @Test
    void everyCallSaysWhoIsNotLetInAndOnePlaceSaysWhy() throws Exception {
        var document = new ObjectMapper()
                .readTree(given().queryParam("format", "json").get("/q/openapi").asString());

        assertThat(document.get("paths").findValues("responses"))
                .hasSizeGreaterThan(15)
                .allSatisfy(answers -> assertThat(answers.at("/401/$ref").asText())
                        .isEqualTo("#/components/responses/Unauthenticated"));
        assertThat(document.at("/paths/~1api~1orders~1{id}/get/responses/404/$ref")
                        .asText())
                .isEqualTo("#/components/responses/NotThere");
        assertThat(document.at("/components/responses/Forbidden/content/application~1problem+json/examples"))
                .hasSize(2);
        assertThat(document.at("/components/securitySchemes")).isNotEmpty();
    }

    @Test
    void itIsReadyAndMeasured() {
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200);
    }
}
