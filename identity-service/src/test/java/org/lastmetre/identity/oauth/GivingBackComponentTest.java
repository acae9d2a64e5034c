package org.lastmetre.identity.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.lastmetre.identity.testing.Door;
import org.lastmetre.identity.testing.Heard;
import org.lastmetre.identity.testing.Jwt;
import org.lastmetre.identity.testing.OwnIssuer;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.TestTokens;

/** A token can be given back before its end. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@WithTestResource(OwnIssuer.class)
class GivingBackComponentTest {
    @Test
    void aTokenThatIsGivenBackIsWorthNothing() {
        var token = Door.token("volunteer:giving-back", "rehearsal");
        var other = Door.token("volunteer:giving-back", "rehearsal");
        giveBack(token).then().statusCode(200);
        Heard.awaitRefused(token);
        Door.as(other).get("/api/session").then().statusCode(200);
        giveBack(token).then().statusCode(200);
        giveBack(token).then().statusCode(200);
        assertThat(Heard.revokedOf("volunteer:giving-back"))
                .containsExactly((String) Jwt.claims(token).get("jti"));
    }

    @Test
    void whatIsNoTokenOfOursHasNoEffect() {
        giveBack("nonsense").then().statusCode(200);
        giveBack(TestTokens.of("volunteer:forged", "volunteer")).then().statusCode(200);
        assertThat(Heard.revokedOf("volunteer:forged")).isEmpty();
        Door.nobody()
                .contentType("application/x-www-form-urlencoded")
                .post("/oauth/revoke")
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_request"));
    }

    private static Response giveBack(String token) {
        return Door.nobody().formParam("token", token).post("/oauth/revoke");
    }
}
