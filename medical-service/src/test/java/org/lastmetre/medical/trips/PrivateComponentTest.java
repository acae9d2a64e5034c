package org.lastmetre.medical.trips;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.medical.testing.Site;
import org.lastmetre.medical.testing.Tables;
import org.lastmetre.medical.testing.TestTime;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Published;
import org.lastmetre.testing.Records;
import org.lastmetre.testing.TestTokens;

/** Medical detail is nowhere but in the one answer it is asked for in: not at rest, not in what others hear, not in lists. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class PrivateComponentTest {
    private static final List<String> SECRETS =
            List.of("Ouyang Nana", "Ruijin dialysis", "kidney failure", "erythropoietin", "moved to her sister");

    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    @Inject
    Pool pool;

    private Site site;
    private String id;

    @BeforeEach
    void somebodyAsks() {
        time.set("2026-03-01T10:00");
        site = new Site(json);
        site.vehicle();
        id = ask(UUID.randomUUID().toString());
    }

    private String ask(String key) {
        var request = site.request(SECRETS.get(0), "URGENT");
        request.put("destination", SECRETS.get(1));
        request.put("symptoms", SECRETS.get(2));
        request.put("medicines", List.of(Map.of("name", SECRETS.get(3), "quantity", 1)));
        var answer = given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(request)
                .post("/api/medical-requests");
        assertThat(answer.asString()).doesNotContain(SECRETS);
        return answer.jsonPath().getString("id");
    }

    private void cancelledForAReason() {
        Site.post(Site.path(id) + "/cancellation", Map.of("reason", SECRETS.get(4)))
                .then()
                .statusCode(200);
    }

    @Test
    void whoeverCaresForThePatientReadsIt() {
        cancelledForAReason();
        Site.get(Site.path(id))
                .then()
                .body("medical.person", equalTo(SECRETS.get(0)))
                .body("medical.destination", equalTo(SECRETS.get(1)))
                .body("medical.symptoms", equalTo(SECRETS.get(2)))
                .body("medical.medicines[0].name", equalTo(SECRETS.get(3)))
                .body("medical.cancellation", equalTo(SECRETS.get(4)))
                .body("medical.room", equalTo("301"));
    }

    @Test
    void noTableHoldsAWordOfIt() {
        cancelledForAReason();
        new Tables(pool).holdNothingOf(SECRETS);
    }

    @Test
    void noEventOfATripTellsADoorAPersonOrAReason() {
        cancelledForAReason();
        new Published(json, Topics.MEDICAL, site.community()).until("trip-closed", said -> !said.isEmpty());
        var heard = Stream.of(Topics.MEDICAL, Topics.AUDIT)
                .flatMap(topic -> Records.readAll(topic).stream())
                .map(record -> record.headers() + record.key() + record.payload())
                .toList();
        assertThat(heard).isNotEmpty().allSatisfy(text -> assertThat(text)
                .doesNotContain(SECRETS)
                .doesNotContain("\"301\"", "triage", "URGENT"));
    }

    @Test
    void noListAndNoStreamShowsIt() {
        assertThat(Site.get("/api/medical-requests?community=" + site.community())
                        .asString())
                .contains(id)
                .doesNotContain(SECRETS)
                .doesNotContain("medical\"", "\"301\"");
    }

    @Test
    void operationsAndAdministratorsReadEverythingElse() {
        for (var role : List.of("operations", "admin")) {
            var shown = Site.as(TestTokens.of(role, role)).get(Site.path(id));
            shown.then().statusCode(200).body("state", equalTo("ASSIGNED")).body("building", equalTo("1"));
            assertThat(shown.asString()).doesNotContain(SECRETS).doesNotContain("\"301\"");
        }
    }

    @Test
    void thatItWasReadIsInTheTrail() {
        Site.as(TestTokens.of("dr-wei", "medical")).get(Site.path(id)).then().statusCode(200);
        await().atMost(Duration.ofSeconds(20)).until(() -> Records.readAll(Topics.AUDIT).stream()
                .anyMatch(record -> record.payload().contains("dr-wei")
                        && record.payload().contains("GET /api/medical-requests/{id}")
                        && record.payload().contains(id)));
    }

    @Test
    void afterAWhileItIsErasedAndTheRequestStays() {
        cancelledForAReason();
        time.set("2026-03-16T10:00");
        await().atMost(Duration.ofSeconds(40))
                .until(() -> Site.get(Site.path(id)).jsonPath().get("medical") == null);
        Site.get(Site.path(id)).then().body("state", equalTo("CANCELLED")).body("building", equalTo("1"));
        var left = pool.query("select * from trip where id = '" + id + "'")
                .execute()
                .await()
                .atMost(Duration.ofSeconds(10));
        var row = left.iterator().next();
        for (var column : List.of("person", "unit", "room", "need")) {
            assertThat(row.getValue(column)).as(column).isNull();
        }
    }

    @Test
    void whatWasChangedBehindTheServiceIsShownToNobodyAndKeepsNobodyFromAskingAgain() {
        run("update trip_detail set content = set_byte(content, 20, get_byte(content, 20) # 1) where trip_id = '" + id
                + "'");
        Site.get(Site.path(id))
                .then()
                .statusCode(200)
                .body("state", equalTo("ASSIGNED"))
                .body("medical", nullValue());
        assertThat(ask(UUID.randomUUID().toString())).isEqualTo(id);
        Site.get(Site.path(id)).then().body("medical.person", equalTo(SECRETS.get(0)));
    }

    @Test
    void theDetailOfSomebodyElseIsNotTakenForTheirs() {
        var other = site.asks("Zhao", "URGENT");
        run("update trip_detail d set content = o.content from trip_detail o where d.trip_id = '" + id
                + "' and o.trip_id = '" + other + "'");
        Site.get(Site.path(id)).then().statusCode(200).body("medical", nullValue());
    }

    @Test
    void whoseNeedCanNotBeReadGetsAVehicleForAnybodyAndKeepsNobodyElseWaiting() {
        var unread = site.asks("Wang", "URGENT");
        run("update trip set need = '\\x00'::bytea where id = '" + unread + "'");
        var small = site.described();
        small.put("stretcher", false);
        Site.put("/api/vehicles/v-" + UUID.randomUUID(), small).then().statusCode(201);
        assertThat(Site.stateOf(unread)).isEqualTo("REQUESTED");
        assertThat(Site.stateOf(site.asks("Li", "URGENT"))).isEqualTo("ASSIGNED");
        var able = site.described();
        able.put("protectionLevel", 3);
        Site.put("/api/vehicles/v-" + UUID.randomUUID(), able).then().statusCode(201);
        assertThat(Site.stateOf(unread)).isEqualTo("ASSIGNED");
    }

    private void run(String statement) {
        pool.query(statement).execute().await().atMost(Duration.ofSeconds(10));
    }
}
