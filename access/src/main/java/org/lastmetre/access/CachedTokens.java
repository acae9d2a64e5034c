package org.lastmetre.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/**
 * Checks each token once: signature, issuer, audience, times. Whether it still stands is asked at every call, by {@link
 * StandingTokens}. What fails is not remembered, so that nonsense can't push good tokens out.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class CachedTokens extends JWTCallerPrincipalFactory {
    private final KeyRing ring;
    private final Cache<String, KnownToken> checked;
    private volatile Checker checker = new Checker(null, null, null);

    CachedTokens(KeyRing ring, IssuerSettings settings) {
        this.ring = ring;
        this.checked = Caffeine.newBuilder()
                .maximumSize(settings.remembered())
                .expireAfterWrite(settings.refresh())
                .build();
    }

    /** What checks tokens under one set of keys. */
    private record Checker(String keys, JWTAuthContextInfo info, DefaultJWTTokenParser parser) {
        KnownToken check(String token) throws ParseException {
            var good = parser.parse(token, info);
            return new KnownToken(good.getJoseObjects().get(0).getHeader("typ"), good.getJwtClaims());
        }
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo info) throws ParseException {
        var known = checked.getIfPresent(token);
        if (known == null) {
            known = checker(info).check(token);
            checked.put(token, known);
        }
        return known;
    }

    private Checker checker(JWTAuthContextInfo info) throws ParseException {
        var keys = ring.keys().orElseThrow(() -> new ParseException("the issuer's keys are not known yet"));
        if (!keys.equals(checker.keys())) {
            var withKeys = new JWTAuthContextInfo(info);
            withKeys.setPublicKeyContent(keys);
            checker = new Checker(keys, withKeys, new DefaultJWTTokenParser());
            checked.invalidateAll();
        }
        return checker;
    }
}
