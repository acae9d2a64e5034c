package org.lastmetre.console.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.lastmetre.console.support.FakeServices;
import org.lastmetre.testing.BackingResource;

@QuarkusTest
@QuarkusTestResource(BackingResource.class)
@QuarkusTestResource(FakeServices.class)
class PassageComponentTest {
    @Test
    void passesMethodPathQueryBodyAndHeaders() {
        given().urlEncodingEnabled(false)
                .header("Lm-Caller", "huibailong")
                .header("Authorization", "Bearer a.b.c")
                .header("Idempotency-Key", "k1")
                .body("{}")
                .post("/api/orders?community=c1&text=10%E6%A0%8B")
                .then()
                .statusCode(200)
                .body("service", equalTo("order"))
                .body("method", equalTo("POST"))
                .body("uri", equalTo("/api/orders?community=c1&text=10%E6%A0%8B"))
                .body("bytes", equalTo(2))
                .body("headers.authorization", equalTo("Bearer a.b.c"))
                .body("headers.lm-caller", nullValue())
                .body("headers.idempotency-key", equalTo("k1"));
    }

    @Test
    void saysWhoAskedAndNotWhatWasClaimed() {
        given().header("X-Forwarded-For", "10.1.1.1")
                .header("Proxy-Authorization", "secret")
                .get("/api/runs")
                .then()
                .body("service", equalTo("dispatch"))
                .body("headers.x-forwarded-for", equalTo("127.0.0.1"))
                .body("headers.x-forwarded-proto", equalTo("http"))
                .body("headers.host", matchesPattern("(localhost|127.0.0.1):\\d+"))
                .body("headers.proxy-authorization", nullValue())
                .body("headers.traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-01"));
    }

    @Test
    void leadsDeadLettersToTheNamedService() {
        given().post("/api/dead-letters/sorting/12/replay")
                .then()
                .body("service", equalTo("sorting"))
                .body("uri", equalTo("/api/dead-letters/12/replay"));
    }

    @Test
    void passesAnAnswerWithoutABody() {
        for (var round = 0; round < 3; round++) {
            given().delete("/api/orders/nothing").then().statusCode(204);
        }
    }

    @Test
    void answersToHead() {
        given().head("/api/orders/1").then().statusCode(200);
    }
}
