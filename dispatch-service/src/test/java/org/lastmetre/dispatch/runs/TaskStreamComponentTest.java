package org.lastmetre.dispatch.runs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.IdentityEvent.CredentialRevoked;
import org.lastmetre.dispatch.testing.Site;
import org.lastmetre.dispatch.testing.TestTime;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.EventReader;
import org.lastmetre.testing.TestTokens;

/** A volunteer's phone shows new tasks as they come. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class TaskStreamComponentTest {
    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    @TestHTTPResource("/api/volunteers/")
    URI volunteers;

    private Site site;
    private String person;

    @BeforeEach
    void morning() {
        time.set("2026-03-01T10:31");
        site = new Site(json);
        person = site.onDuty("GRID_RUNNER", "BUILDING_VOLUNTEER");
    }

    @Test
    void theStreamBeginsWithASnapshotAndTellsEveryChange() throws IOException {
        try (var reader = EventReader.open(volunteers.resolve(person + "/updates"), null)) {
            assertThat(reader.next().name()).isEqualTo("snapshot");
            var code = Site.code();
            site.upstream().sealed("FOOD", "1", code);
            var planned = reader.next();
            assertThat(planned.name()).isEqualTo("tasks");
            assertThat(tree(planned)
                            .path("items")
                            .get(0)
                            .path("packages")
                            .get(0)
                            .path("code")
                            .asText())
                    .isEqualTo(code);
            site.depart(site.runOf(person), Site.scan());
            var departed = reader.next();
            assertThat(Long.parseLong(departed.id())).isGreaterThan(Long.parseLong(planned.id()));
            assertThat(tree(departed).path("items").get(0).path("runState").asText())
                    .isEqualTo("DEPARTED");
        }
    }

    @Test
    void whoComesBackGetsWhatChangedMeanwhileAndNothingElse() throws IOException {
        String last;
        try (var reader = EventReader.open(volunteers.resolve(person + "/updates"), null)) {
            last = reader.next().id();
        }
        var code = Site.code();
        site.atBuilding(person, code);
        try (var reader = EventReader.open(volunteers.resolve(person + "/updates"), last)) {
            var now = reader.next();
            assertThat(now.name()).isEqualTo("tasks");
            assertThat(tree(now).path("items").get(0).path("state").asText()).isEqualTo("HANDED_OVER");
            site.deliver(Site.report(code, "DELIVERED", Site.scan()));
            assertThat(tree(reader.next()).path("items")).isEmpty();
        }
    }

    @Test
    void aLastIdThatIsNoneOfOursIsRefused() {
        given().header("Last-Event-ID", "x")
                .get("/api/volunteers/" + person + "/updates")
                .then()
                .statusCode(400);
    }

    @Test
    void theStreamEndsWhenTheCredentialIsRevoked() throws IOException {
        var credential = UUID.randomUUID().toString();
        var token = token(person, credential);
        try (var reader = EventReader.open(volunteers.resolve(person + "/updates"), null, token)) {
            assertThat(reader.next().name()).isEqualTo("snapshot");
            site.upstream().send(new CredentialRevoked(credential, "volunteer:" + person, 1, Instant.now()));
            await().until(() -> status(token) == 401);
            site.upstream().sealed("FOOD", "1", Site.code());
            assertThatThrownBy(reader::next).hasMessageContaining("the stream has ended");
        }
    }

    private static String token(String volunteer, String credential) {
        return TestTokens.made("volunteer:" + volunteer, claims -> {
            claims.setStringListClaim("groups", "volunteer");
            claims.setStringClaim("volunteer", volunteer);
            claims.setStringClaim("sid", credential);
        });
    }

    private int status(String token) {
        return given().header("Authorization", TestTokens.bearer(token))
                .get("/api/volunteers/" + person)
                .statusCode();
    }

    private JsonNode tree(EventReader.Event event) throws JsonProcessingException {
        return json.readTree(event.data());
    }
}
