package org.lastmetre.identity.oauth.http;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/** The metadata of the issuer (RFC 8414). */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record DiscoveryView(
        String issuer,
        String tokenEndpoint,
        String jwksUri,
        String revocationEndpoint,
        List<String> grantTypesSupported,
        List<String> tokenEndpointAuthMethodsSupported,
        List<String> responseTypesSupported,
        List<String> subjectTypesSupported,
        List<String> idTokenSigningAlgValuesSupported,
        List<String> scopesSupported,
        List<String> claimsSupported) {

    static DiscoveryView of(String issuer) {
        return new DiscoveryView(
                issuer,
                issuer + "/oauth/token",
                issuer + "/oauth/jwks",
                issuer + "/oauth/revoke",
                List.of("client_credentials", "password", "urn:ietf:params:oauth:grant-type:token-exchange"),
                List.of("client_secret_basic", "client_secret_post"),
                List.of(),
                List.of("public"),
                List.of("RS256"),
                List.of("orders:read", "orders:write"),
                List.of(
                        "iss",
                        "aud",
                        "sub",
                        "preferred_username",
                        "groups",
                        "iat",
                        "exp",
                        "jti",
                        "sid",
                        "household",
                        "volunteer",
                        "mode",
                        "scope"));
    }
}
