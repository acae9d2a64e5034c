package org.lastmetre.medical.appointments;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lastmetre.medical.testing.Site;
import org.lastmetre.medical.testing.Tables;
import org.lastmetre.medical.testing.TestTime;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.TestTokens;

/** Who goes where is in the one answer it is asked for in, and nowhere else; after a while it is erased. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@Timeout(90)
class PrivateAppointmentComponentTest {
    private static final List<String> SECRETS = List.of("Ouyang Nana", "Ruijin dialysis");

    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    @Inject
    Pool pool;

    private Site site;
    private String id;

    @BeforeEach
    void somebodyBooks() {
        time.set("2026-03-01T10:00");
        site = new Site(json);
        site.vehicle();
        site.vehicle();
        var answer = given().header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(new Bookings(site).at(SECRETS.get(0), "2026-03-02T14:00"))
                .post(Bookings.PATH);
        id = answer.jsonPath().getString("id");
    }

    @Test
    void whoeverCaresForThePatientReadsItAndOthersDoNot() {
        Site.as(TestTokens.of("dr-wei", "medical"))
                .get(Bookings.PATH + "/" + id)
                .then()
                .body("medical.person", equalTo(SECRETS.get(0)))
                .body("medical.destination", equalTo(SECRETS.get(1)));
        for (var role : List.of("operations", "admin")) {
            assertThat(Site.as(TestTokens.of(role, role))
                            .get(Bookings.PATH + "/" + id)
                            .asString())
                    .contains(id)
                    .doesNotContain(SECRETS)
                    .doesNotContain("\"301\"");
        }
        assertThat(Site.get(Bookings.PATH + "?community=" + site.community()).asString())
                .contains(id)
                .doesNotContain(SECRETS)
                .doesNotContain("medical\"");
    }

    @Test
    void noTableHoldsAWordOfIt() {
        new Tables(pool).holdNothingOf(SECRETS);
    }

    @Test
    void twoWeeksAfterTheEndItIsErased() {
        Site.post(Bookings.PATH + "/" + id + "/cancellation", "").then().statusCode(200);
        time.set("2026-03-16T10:00");

        await().atMost(Duration.ofSeconds(40))
                .until(() -> Bookings.shown(id).jsonPath().get("medical") == null);
        Bookings.shown(id).then().body("state", equalTo("CANCELLED"));
    }
}
