package org.lastmetre.identity.tokens;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;
import org.lastmetre.identity.accounts.Credential;
import org.lastmetre.identity.signing.KeySet;
import org.lastmetre.identity.signing.SigningKey;

/** Tokens as text: JWTs signed with RS256, with the claims that the {@code access} module reads. */
final class TokenText {
    private static final String AUDIENCE = "last-metre";
    private static final String RS256 = AlgorithmIdentifiers.RSA_USING_SHA256;

    private final String issuer;

    TokenText(String issuer) {
        this.issuer = issuer;
    }

    Token write(SigningKey key, Claims claims) {
        var signed = new JsonWebSignature();
        signed.setHeader("typ", "JWT");
        signed.setAlgorithmHeaderValue(RS256);
        signed.setKeyIdHeaderValue(key.kid());
        signed.setKey(key.privateKey());
        signed.setPayload(json(claims).toJson());
        try {
            return new Token(signed.getCompactSerialization(), claims.issuedAt(), claims.expiresAt());
        } catch (JoseException e) {
            throw new IllegalStateException("a token can't be signed", e);
        }
    }

    private JwtClaims json(Claims claims) {
        var account = claims.account();
        var json = new JwtClaims();
        json.setIssuer(issuer);
        json.setStringListClaim("aud", AUDIENCE);
        json.setSubject(account.name().value());
        json.setStringClaim("preferred_username", account.name().value());
        json.setStringListClaim("groups", account.role().claim());
        json.setIssuedAt(seconds(claims.issuedAt()));
        json.setExpirationTime(seconds(claims.expiresAt()));
        json.setJwtId(claims.id().toString());
        json.setStringClaim("sid", claims.credential().id().toString());
        account.name().household().ifPresent(door -> json.setStringClaim("household", door.value()));
        account.name().volunteer().ifPresent(person -> json.setStringClaim("volunteer", person.value()));
        addKey(json, claims.credential());
        return json;
    }

    private static void addKey(JwtClaims json, Credential credential) {
        if (credential.kind() == Credential.Kind.API_KEY) {
            json.setStringClaim("mode", credential.mode().name().toLowerCase(Locale.ROOT));
            json.setStringClaim("scope", String.join(" ", new TreeSet<>(credential.scopes())));
        }
    }

    /** Empty for whatever is not a token of ours, signed with a key of ours, and good at {@code now}. */
    Optional<IssuedToken> read(KeySet keys, String token, Instant now) {
        var reader = new JwtConsumerBuilder()
                .setVerificationKeyResolver((signed, nesting) -> keys.verifier(signed.getKeyIdHeaderValue()))
                .setJwsAlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, RS256)
                .setExpectedIssuer(issuer)
                .setExpectedAudience(AUDIENCE)
                .setEvaluationTime(seconds(now))
                .setRequireExpirationTime()
                .setRequireSubject()
                .setRequireJwtId()
                .build();
        try {
            return Optional.of(issued(reader.processToClaims(token)));
        } catch (InvalidJwtException | MalformedClaimException notOurs) {
            return Optional.empty();
        }
    }

    private static IssuedToken issued(JwtClaims json) throws MalformedClaimException {
        var ends = Instant.ofEpochSecond(json.getExpirationTime().getValue());
        return new IssuedToken(json.getJwtId(), json.getSubject(), ends);
    }

    private static NumericDate seconds(Instant instant) {
        return NumericDate.fromSeconds(instant.getEpochSecond());
    }
}
