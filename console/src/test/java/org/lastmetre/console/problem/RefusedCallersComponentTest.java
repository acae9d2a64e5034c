package org.lastmetre.console.problem;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.lastmetre.testing.CallsAsTester.NOBODY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.lastmetre.console.support.FakeServices;
import org.lastmetre.console.support.Publishing;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(BackingResource.class)
@QuarkusTestResource(FakeServices.class)
class RefusedCallersComponentTest {
    private static final String PROBLEM = "application/problem+json";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Test
    void whoBringsNothingIsAskedForAToken() {
        given().header("Authorization", NOBODY)
                .get("/api/clock")
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .header("WWW-Authenticate", "Bearer")
                .body("type", endsWith("/unauthenticated"))
                .body("instance", equalTo("/api/clock"));
    }

    @Test
    void whoBringsNonsenseIsToldSo() {
        var forged = TestTokens.forged("admin", claims -> claims.setStringListClaim("groups", "admin"));
        for (var token : new String[] {"nonsense", "a.b.c", forged}) {
            call(token)
                    .then()
                    .statusCode(401)
                    .contentType(PROBLEM)
                    .header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        }
    }

    @Test
    void whoMayNotIsToldSo() {
        given().header("Authorization", TestTokens.bearer(TestTokens.partner("huibailong")))
                .get("/api/overview?community=c1")
                .then()
                .statusCode(403)
                .contentType(PROBLEM)
                .body("type", endsWith("/forbidden"));
    }

    @Test
    void aRevokedTokenIsWorthNothing() {
        var session = UUID.randomUUID().toString();
        var token = TestTokens.made("admin", claims -> {
            claims.setStringListClaim("groups", "admin");
            claims.setStringClaim("sid", session);
        });
        call(token).then().statusCode(200);
        try (var publishing = new Publishing(servers)) {
            publishing.revoke(session);
        }
        await().until(() -> call(token).statusCode() == 401);
    }

    private static Response call(String token) {
        return given().header("Authorization", TestTokens.bearer(token)).get("/api/clock");
    }
}
