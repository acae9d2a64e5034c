package org.lastmetre.kit.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.TestTokens;

/** A caller that asks for more than its share waits, and others don't. */
@QuarkusTest
@QuarkusTestResource(BackingResource.class)
@TestProfile(LimitsComponentTest.FewCalls.class)
class LimitsComponentTest {
    public static final class FewCalls implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("lastmetre.limits.partner", "3", "lastmetre.limits.window", "1H");
        }
    }

    @Test
    void theFourthOfThreeCallsWaitsAndAnotherCallerDoesNot() {
        var first = call("huibailong");
        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"default\";q=3;w=3600");
        assertThat(first.header("RateLimit")).startsWith("\"default\";r=2;t=");
        call("huibailong");
        call("huibailong");

        call("huibailong")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .contentType("application/problem+json")
                .body("type", equalTo("https://lastmetre.org/problems/too-many-calls"));
        assertThat(call("yunhu").statusCode()).isEqualTo(200);
    }

    private static Response call(String partner) {
        return given().header("Authorization", TestTokens.bearer(TestTokens.partner(partner)))
                .get("/api/test/things");
    }
}
