package org.lastmetre.console.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lastmetre.console.support.FakeServices;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.TestTokens;

@QuarkusTest
@TestProfile(TooManyCallsComponentTest.Few.class)
@QuarkusTestResource(BackingResource.class)
@QuarkusTestResource(FakeServices.class)
class TooManyCallsComponentTest {
    /** Three calls in ten minutes. */
    public static final class Few implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("lastmetre.limits.others", "3", "lastmetre.limits.window", "10m");
        }
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeAgainAndOthersGoOn() {
        for (var round = 0; round < 3; round++) {
            call("dispatcher").then().statusCode(200).header("RateLimit", startsWith("\"default\";r="));
        }
        call("dispatcher")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("\\d+"))
                .body("type", endsWith("/too-many-calls"));
        call("operations").then().statusCode(200);
    }

    private static Response call(String account) {
        return given().header("Authorization", TestTokens.bearer(TestTokens.of(account, account)))
                .get("/api/clock");
    }
}
