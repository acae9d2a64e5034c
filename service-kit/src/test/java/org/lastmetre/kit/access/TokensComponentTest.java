package org.lastmetre.kit.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.CallsAsTester;
import org.lastmetre.testing.TestTokens;

/** Only a token of the issuer, for us, in its time, with an account and the right role, is let in. */
@QuarkusTest
@QuarkusTestResource(BackingResource.class)
class TokensComponentTest {
    @Test
    void aGoodTokenIsLetIn() {
        call(TestTokens.bearer(good())).statusCode(200);
    }

    @Test
    void nobodyIsAskedForAToken() {
        call(CallsAsTester.NOBODY)
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("type", equalTo("https://lastmetre.org/problems/unauthenticated"));
    }

    @Test
    void anotherRoleIsForbidden() {
        call(TestTokens.bearer(TestTokens.of("driver", "driver")))
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("https://lastmetre.org/problems/forbidden"));
    }

    @Test
    void aTokenWithoutRoleIsForbidden() {
        call(TestTokens.bearer(TestTokens.made("huibailong", claims -> {}))).statusCode(403);
    }

    @Test
    void aTokenSignedByAForeignKeyIsRefused() {
        refused(TestTokens.forged("huibailong", TokensComponentTest::partner));
    }

    @Test
    void anExpiredTokenIsRefused() {
        refused(TestTokens.made("huibailong", claims -> {
            partner(claims);
            claims.setExpirationTimeMinutesInTheFuture(-5);
            claims.setIssuedAt(org.jose4j.jwt.NumericDate.fromSeconds(
                    org.jose4j.jwt.NumericDate.now().getValue() - 900));
        }));
    }

    @Test
    void aTokenForSomebodyElseIsRefused() {
        refused(TestTokens.made("huibailong", claims -> {
            partner(claims);
            claims.setAudience("another-system");
        }));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        refused(TestTokens.made("huibailong", claims -> {
            partner(claims);
            claims.setIssuer("http://issuer.elsewhere");
        }));
    }

    @Test
    void aTokenThatNeverExpiresIsRefused() {
        refused(TestTokens.made("huibailong", claims -> {
            partner(claims);
            claims.unsetClaim("exp");
        }));
    }

    @Test
    void aTokenThatNamesNobodyIsRefused() {
        refused(TestTokens.made("huibailong", claims -> {
            partner(claims);
            claims.setStringClaim("preferred_username", "two words\n");
        }));
    }

    @Test
    void theAlgorithmNoneIsRefused() {
        var body = good().split("\\.")[1];
        refused(encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + body + ".");
    }

    @Test
    void aChangedClaimIsRefused() {
        var parts = good().split("\\.");
        var changed = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("huibailong", "yunhu");
        refused(parts[0] + "." + encoded(changed) + "." + parts[2]);
    }

    @Test
    void nonsenseIsRefused() {
        List.of("x", "a.b.c", "lm_live_0123456789", "ey.ey.ey", "..").forEach(TokensComponentTest::refused);
    }

    @Test
    void whatIsOpenIsOpenToWhoBringsABadTokenToo() {
        for (var authorization : List.of(CallsAsTester.NOBODY, "Bearer x", "Basic eDp5", TestTokens.bearer(good()))) {
            given().header("Authorization", authorization)
                    .get("/api/test/open")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void anotherSchemeIsNoToken() {
        call("Basic aHVpYmFpbG9uZzpyZWhlYXJzYWw=").statusCode(401);
    }

    private static String good() {
        return TestTokens.made("huibailong", TokensComponentTest::partner);
    }

    private static void partner(JwtClaims claims) {
        claims.setStringListClaim("groups", "partner");
    }

    private static void refused(String token) {
        call(TestTokens.bearer(token))
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .contentType("application/problem+json")
                .body("status", equalTo(401));
    }

    private static ValidatableResponse call(String authorization) {
        return given().header("Authorization", authorization)
                .get("/api/test/things")
                .then();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
