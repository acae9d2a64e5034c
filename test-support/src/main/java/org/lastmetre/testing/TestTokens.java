package org.lastmetre.testing;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Tokens as the issuer makes them, for tests; each is good for ten minutes. */
public final class TestTokens {
    private static final Duration FRESH = Duration.ofMinutes(5);

    private static String tester;
    private static long testerMadeAt;

    private TestTokens() {}

    /** Whom calls of tests come from that name nobody: staff of every kind, and a partner, under the name {@code tester}. */
    public static synchronized String tester() {
        if (tester == null || System.nanoTime() - testerMadeAt > FRESH.toNanos()) {
            testerMadeAt = System.nanoTime();
            tester = ofEveryKind("tester");
        }
        return tester;
    }

    private static String ofEveryKind(String account) {
        return made(
                account,
                claims -> claims.setStringListClaim(
                        "groups",
                        "partner",
                        "reception",
                        "dispatcher",
                        "medical",
                        "driver",
                        "sanitation",
                        "operations",
                        "admin"));
    }

    /** @param role in lower case, such as {@code reception} */
    public static String of(String account, String role) {
        return made(account, claims -> claims.setStringListClaim("groups", role));
    }

    public static String partner(String account) {
        return of(account, "partner");
    }

    /** @param household {@code community/building/unit/room} */
    public static String resident(String household) {
        return made("resident:" + household, claims -> {
            claims.setStringListClaim("groups", "resident");
            claims.setStringClaim("household", household);
        });
    }

    public static String volunteer(String id) {
        return made("volunteer:" + id, claims -> {
            claims.setStringListClaim("groups", "volunteer");
            claims.setStringClaim("volunteer", id);
        });
    }

    /** A token with claims changed at will, to attack with. */
    public static String made(String account, Consumer<JwtClaims> change) {
        return signed(claims(account, change), TestIssuer.key());
    }

    /** Signed by a key that the issuer doesn't know, under the id of the one it knows. */
    public static String forged(String account, Consumer<JwtClaims> change) {
        return signed(claims(account, change), TestIssuer.newKey("test"));
    }

    /** The header of a request. */
    public static String bearer(String token) {
        return "Bearer " + token;
    }

    /** What a token says before it is signed: good from a minute ago for ten minutes. */
    public static JwtClaims claims(String account, Consumer<JwtClaims> change) {
        var claims = new JwtClaims();
        claims.setIssuer(TestIssuer.ISSUER);
        claims.setAudience(List.of("last-metre"));
        claims.setSubject(account);
        claims.setStringClaim("preferred_username", account);
        claims.setStringClaim("sid", UUID.randomUUID().toString());
        claims.setJwtId(UUID.randomUUID().toString());
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(10);
        change.accept(claims);
        return claims;
    }

    private static String signed(JwtClaims claims, org.jose4j.jwk.PublicJsonWebKey key) {
        try {
            var signature = new JsonWebSignature();
            signature.setPayload(claims.toJson());
            signature.setKey(key.getPrivateKey());
            signature.setKeyIdHeaderValue(key.getKeyId());
            signature.setHeader("typ", "JWT");
            signature.setAlgorithmHeaderValue("RS256");
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("no token for tests", e);
        }
    }
}
