package org.lastmetre.identity.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.identity.testing.Door;
import org.lastmetre.identity.testing.Jwt;
import org.lastmetre.identity.testing.OwnIssuer;
import org.lastmetre.identity.testing.Table;
import org.lastmetre.identity.testing.TestTime;
import org.lastmetre.testing.BackingResource;

/** Keys are made once, and changed so that nobody's token is refused. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@WithTestResource(OwnIssuer.class)
class SigningComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Inject
    SigningDesk desk;

    @Inject
    TestTime time;

    @Inject
    Table table;

    private List<Row> kept;

    @BeforeEach
    void keep() {
        kept = table.rows("select kid, encode(private_key, 'hex') as hex, created_at, signs_from from signing_key");
    }

    /** Other tests, and the service itself, go on with the key they know. */
    @AfterEach
    void restore() {
        time.reset();
        table.run("delete from signing_key");
        kept.forEach(row -> table.run("insert into signing_key values ('%s', decode('%s', 'hex'), '%s', '%s')"
                .formatted(
                        row.getString("kid"),
                        row.getString("hex"),
                        row.getOffsetDateTime("created_at"),
                        row.getOffsetDateTime("signs_from"))));
        desk.begin().await().atMost(LIMIT);
    }

    @Test
    void replicasThatBeginTogetherAgreeOnOneKey() {
        table.run("delete from signing_key");
        var together = IntStream.range(0, 6).mapToObj(replica -> desk.begin()).toList();
        Uni.join().all(together).andFailFast().await().atMost(LIMIT);
        assertThat(table.count("signing_key")).isEqualTo(1);
        desk.begin().await().atMost(LIMIT);
        assertThat(table.count("signing_key")).isEqualTo(1);
    }

    @Test
    void aNewKeyIsPublishedAtOnceAndSignsTenMinutesLater() {
        var admin = Door.token("admin", "rehearsal");
        var before = kid(admin);
        String fresh = rotate(admin)
                .then()
                .statusCode(200)
                .body("d", nullValue())
                .extract()
                .path("kid");
        assertThat(published()).contains(before, fresh);
        rotate(admin).then().statusCode(409).body("type", equalTo("https://lastmetre.org/problems/rotation-under-way"));
        time.pass(Duration.ofMinutes(9));
        assertThat(kid(Door.token("admin", "rehearsal"))).isEqualTo(before);
        time.pass(Duration.ofMinutes(2));
        var token = Door.token("admin", "rehearsal");
        assertThat(kid(token)).isEqualTo(fresh);
        assertThat(Jwt.claims(token)).containsEntry("sub", "admin");
        theOldKeyIsPublishedUntilItsTokensAreOver(before, fresh);
    }

    private void theOldKeyIsPublishedUntilItsTokensAreOver(String before, String fresh) {
        time.pass(Duration.ofHours(23));
        assertThat(published()).contains(before, fresh);
        time.pass(Duration.ofHours(2));
        assertThat(published()).contains(fresh).doesNotContain(before);
    }

    @Test
    void onlyAdministratorsChangeKeys() {
        rotate(Door.token("operations", "rehearsal")).then().statusCode(403);
        Door.admin()
                .get("/api/signing-keys")
                .then()
                .statusCode(200)
                .body("items.kid", hasItem(kid(Door.token("admin", "rehearsal"))));
        Door.nobody().post("/api/signing-keys/rotation").then().statusCode(401);
        Door.nobody().get("/oauth/jwks").then().body("keys.findAll { it.d != null }", hasSize(0));
    }

    private static Response rotate(String token) {
        return Door.as(token).body(Map.of()).post("/api/signing-keys/rotation");
    }

    private static List<String> published() {
        return Door.nobody().get("/oauth/jwks").jsonPath().getList("keys.kid");
    }

    private static String kid(String token) {
        var header = new String(Base64.getUrlDecoder().decode(token.split("\\.")[0]), StandardCharsets.UTF_8);
        return header.replaceAll(".*\"kid\":\"([^\"]+)\".*", "$1");
    }
}
