package org.lastmetre.console.credentials;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.lastmetre.console.support.FakeServices;
import org.lastmetre.console.support.Publishing;
import org.lastmetre.testing.BackingResource;

@QuarkusTest
@QuarkusTestResource(BackingResource.class)
@QuarkusTestResource(FakeServices.class)
class KeyExchangeComponentTest {
    private static final String PROBLEM = "application/problem+json";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Test
    void aKeyBecomesAnotherTokenAndTheBodyPasses() {
        var key = key("live_good");
        given().header("Authorization", "Bearer " + key)
                .body(new byte[3_000_000])
                .post("/api/orders/bulk")
                .then()
                .statusCode(200)
                .body("bytes", equalTo(3_000_000))
                .body("headers.authorization", startsWith("Bearer ey"));
    }

    @Test
    void aKeyOpensTheConsolesOwnCallsAsFarAsItsRoleDoes() {
        var key = key("test_good");
        call(key, "/api/clock").then().statusCode(200);
        call(key, "/api/overview?community=c1").then().statusCode(403).contentType(PROBLEM);
    }

    @Test
    void manyCallsAskOnce() {
        var key = key("live_good");
        for (var round = 0; round < 20; round++) {
            call(key, "/api/orders/1").then().statusCode(200);
        }
        assertThat(asked(key)).isEqualTo(1);
    }

    @Test
    void manyCallsAtTheSameMomentAskOnce() throws Exception {
        var key = key("live_slow");
        var callers = Executors.newFixedThreadPool(16);
        try {
            var calls = Collections.nCopies(
                    32, (Callable<Integer>) () -> call(key, "/api/orders/1").statusCode());
            for (var call : callers.invokeAll(calls)) {
                assertThat(call.get()).isEqualTo(200);
            }
        } finally {
            callers.shutdown();
        }
        assertThat(asked(key)).isEqualTo(1);
    }

    @Test
    void aRefusedKeyIsRefusedForAWhileUnasked() {
        var key = key("live_bad");
        for (var round = 0; round < 5; round++) {
            call(key, "/api/orders/1")
                    .then()
                    .statusCode(401)
                    .contentType(PROBLEM)
                    .header("WWW-Authenticate", startsWith("Bearer"))
                    .body("type", endsWith("/unauthenticated"));
        }
        assertThat(asked(key)).isEqualTo(1);
        await().until(() -> call(key, "/api/orders/1").statusCode() == 401 && asked(key) == 2);
    }

    @Test
    void whatCannotBeAKeyIsNotEvenAsked() {
        for (var key : new String[] {"lm_live_", "lm_live_" + "x".repeat(200), "lm_test_good&grant_type=password"}) {
            call(key, "/api/orders/1").then().statusCode(401).contentType(PROBLEM);
            assertThat(asked(key)).isZero();
        }
    }

    @Test
    void aRevokedKeyStopsAtOnce() {
        var key = key("live_good");
        call(key, "/api/orders/1").then().statusCode(200);
        given().get("/oauth/revoked?key=" + key);
        try (var publishing = new Publishing(servers)) {
            publishing.revoke("sid-of-" + key);
        }
        await().until(() -> call(key, "/api/orders/1").statusCode() == 401);
        assertThat(asked(key)).isEqualTo(2);
    }

    @Test
    void aTokenThatIsOverIsNotUsedAgain() {
        var key = key("live_brief");
        call(key, "/api/clock").then().statusCode(200);
        await().until(() -> asked(key) == 2 || call(key, "/api/clock").statusCode() != 200);
        call(key, "/api/clock").then().statusCode(200);
    }

    @Test
    void asOftenAsAKeyMayBeTriedAndNoMore() {
        call(key("live_many"), "/api/orders/1")
                .then()
                .statusCode(429)
                .contentType(PROBLEM)
                .header("Retry-After", "7");
    }

    @Test
    void whileNobodyCanTellTheCallerComesAgain() {
        for (var trouble : new String[] {"live_gone", "live_broken", "live_silent"}) {
            call(key(trouble), "/api/orders/1")
                    .then()
                    .statusCode(503)
                    .contentType(PROBLEM)
                    .header("Retry-After", "1")
                    .body("type", endsWith("/identity-unavailable"));
        }
    }

    @Test
    void troubleIsNotRemembered() {
        var key = key("live_gone");
        call(key, "/api/orders/1");
        call(key, "/api/orders/1");
        assertThat(asked(key)).isGreaterThanOrEqualTo(2);
    }

    private static Response call(String key, String path) {
        return given().header("Authorization", "Bearer " + key).get(path);
    }

    private static int asked(String key) {
        return Integer.parseInt(
                given().queryParam("key", key).get("/oauth/asked").asString());
    }

    private static String key(String kind) {
        return "lm_" + kind + "_" + UUID.randomUUID().toString().replace("-", "");
    }
}
