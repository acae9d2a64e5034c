package org.lastmetre.identity.testing;

import static io.restassured.RestAssured.given;

import java.util.Map;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.lastmetre.testing.CallsAsTester;

/** Reads tokens as a stranger would: by what the service publishes. */
public final class Jwt {
    private Jwt() {}

    /** The claims, after the signature was verified with the published keys. */
    public static Map<String, Object> claims(String token) {
        return read(token).getClaimsMap();
    }

    public static JwtClaims read(String token) {
        try {
            var keys = new JsonWebKeySet(given().header("Authorization", CallsAsTester.NOBODY)
                    .get("/oauth/jwks")
                    .asString());
            return new JwtConsumerBuilder()
                    .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.getJsonWebKeys()))
                    .setExpectedIssuer("http://localhost:8080")
                    .setExpectedAudience("last-metre")
                    .setAllowedClockSkewInSeconds(10_000_000)
                    .build()
                    .processToClaims(token);
        } catch (JoseException | InvalidJwtException e) {
            throw new AssertionError("the token does not verify", e);
        }
    }
}
