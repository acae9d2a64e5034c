package org.lastmetre.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lastmetre.identity.testing.OwnIssuer;
import org.lastmetre.testing.BackingResource;

/** The published description names every call. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@WithTestResource(OwnIssuer.class)
class OpenApiComponentTest {
    @Test
    void everyCallIsDescribed() {
        var document = new JsonPath(
                given().queryParam("format", "json").get("/q/openapi").asString());
        assertThat(document.getString("openapi")).startsWith("3.1");
        assertThat(document.getString("info.title")).isEqualTo("Last Metre: identity");
        Map<String, Map<String, Map<String, Object>>> paths = document.getMap("paths");
        assertThat(paths)
                .containsKeys(
                        "/oauth/token",
                        "/oauth/revoke",
                        "/oauth/jwks",
                        "/.well-known/openid-configuration",
                        "/api/accounts",
                        "/api/accounts/{id}",
                        "/api/accounts/{id}/secret",
                        "/api/accounts/{id}/revocation",
                        "/api/api-keys",
                        "/api/api-keys/{id}/rotation",
                        "/api/api-keys/{id}/revocation",
                        "/api/invitations",
                        "/api/invitations/redemption",
                        "/api/invitations/{id}/revocation",
                        "/api/session",
                        "/api/signing-keys",
                        "/api/signing-keys/rotation",
                        "/api/audit");
        paths.entrySet().stream()
                .filter(path -> !path.getKey().contains("dead-letter"))
                .flatMap(path -> path.getValue().entrySet().stream())
                .forEach(call -> assertThat(call.getValue()).as(call.toString()).containsKey("summary"));
    }
}
