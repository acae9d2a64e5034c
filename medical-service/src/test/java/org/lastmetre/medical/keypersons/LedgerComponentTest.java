package org.lastmetre.medical.keypersons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lastmetre.testing.Problems.assertProblem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.medical.testing.Site;
import org.lastmetre.medical.testing.TestTime;
import org.lastmetre.medical.testing.Ward;
import org.lastmetre.testing.BackingResource;

/** The ledger by category, and medicine that is bought before it runs out. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class LedgerComponentTest {
    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    private Ward ward;

    @BeforeEach
    void morning() {
        time.set("2026-03-01T09:00");
        ward = new Ward(new Site(json));
    }

    @Test
    void theLedgerIsReadByCategoryAndPageByPage() {
        for (var category : List.of("DIALYSIS", "PREGNANT", "DIALYSIS", "DIALYSIS")) {
            ward.person(Map.of("category", category));
        }
        ledger("").then().body("items", hasSize(4));
        ledger("&category=PREGNANT").then().body("items.category", contains("PREGNANT"));
        String next = ledger("&category=DIALYSIS&limit=2")
                .then()
                .body("items", hasSize(2))
                .body("next", notNullValue())
                .extract()
                .path("next");
        ledger("&category=DIALYSIS&limit=2&after=" + next)
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
        ledger("&category=TALL").then().statusCode(400).body("violations.field", contains("category"));
        assertProblem(Site.get("/api/key-persons?community=nowhere"), 404, "unknown-community");
    }

    @Test
    void everyWrongFieldIsNamed() {
        Site.put("/api/key-persons/p", Map.of())
                .then()
                .statusCode(400)
                .body("violations.field.sort()", contains("building", "category", "community", "room", "unit"));
        wrong(Map.of("room", "9901"), "room");
        wrong(Map.of("building", "99"), "building");
        wrong(Map.of("category", "TALL"), "category");
        wrong(Map.of("medicines", List.of(Map.of("name", "a", "daysLeft", -1))), "medicines[0].daysLeft");
        wrong(Map.of("name", "a\u0000"), "name");
        ward.enters("a b", Map.of()).then().statusCode(400).body("violations.field", contains("id"));
    }

    private void wrong(Map<String, Object> otherwise, String field) {
        ward.enters("p", otherwise).then().statusCode(400).body("violations.field", contains(field));
    }

    @Test
    void whoIsInAnotherLedgerStaysThere() {
        var person = ward.person();
        var other = new Ward(new Site(json));
        assertProblem(other.enters(person, Map.of()), 409, "key-person-elsewhere");
    }

    @Test
    void whoLeavesTheLedgerForTheDayIsNotCalledAndWhoComesBackIs() {
        var person = ward.person();
        ward.enters(person, Map.of("callDaily", false)).then().statusCode(200);
        assertThat(ward.stateOf(person)).isEqualTo("WITHDRAWN");
        ward.enters(person, Map.of("room", "602")).then().statusCode(200);
        assertThat(ward.stateOf(person)).isEqualTo("DUE");
        assertThat(ward.checkIn(person).get("room")).isEqualTo("602");
        assertThat(ward.today()).hasSize(1);
    }

    @Test
    void medicineThatRunsOutWithinThreeDaysIsAskedForOnce() {
        var person = ward.person(left("sevelamer", 4));
        assertThat(purchases()).isEmpty();
        ward.enters(person, left("sevelamer", 3)).then().body("medicines[0].purchase", notNullValue());
        ward.enters(person, left("sevelamer", 1)).then().statusCode(200);
        told(person, 1, "09:10");
        assertThat(purchases()).hasSize(1);
    }

    @Test
    void medicineToldOfACallThatIsKnownIsAskedForAllTheSame() {
        var person = ward.person(left("sevelamer", 20));
        time.set("2026-03-01T09:10");
        var call = Ward.reached("WELL", "2026-03-01T09:10");
        Ward.tell(ward.idOf(person), call).then().statusCode(200);
        told(person, 1, "09:10");
        told(person, 1, "09:10");
        assertThat(purchases()).hasSize(1);
    }

    @Test
    void medicineThatWasToppedUpIsAskedForAgain() {
        var person = ward.person(left("sevelamer", 1));
        told(person, 20, "09:10");
        assertThat(purchases()).hasSize(1);
        told(person, 1, "09:20");
        assertThat(purchases()).hasSize(2);
    }

    @Test
    void medicineThatWasBoughtAndIsShortAgainIsAskedForAgain() {
        var person = ward.person(left("sevelamer", 1));
        Site.cancel(purchases().get(0)).then().statusCode(200);
        told(person, 1, "09:10");
        assertThat(purchases()).hasSize(2);
    }

    @Test
    void medicineGetsShortAsDaysPass() {
        ward.person(left("sevelamer", 5));
        time.set("2026-03-02T23:59");
        await().atMost(Duration.ofSeconds(30)).until(() -> ward.today().size() == 1);
        assertThat(purchases()).isEmpty();
        time.set("2026-03-03T00:00");
        await().atMost(Duration.ofSeconds(30)).until(() -> purchases().size() == 1);
        time.set("2026-03-04T09:00");
        await().atMost(Duration.ofSeconds(30)).until(() -> ward.today().size() == 1);
        assertThat(purchases()).hasSize(1);
    }

    private static Map<String, Object> left(String name, int days) {
        return Map.of("category", "DIALYSIS", "medicines", List.of(Map.of("name", name, "daysLeft", days)));
    }

    private void told(String person, int days, String at) {
        time.set("2026-03-01T" + at);
        var told = new HashMap<>(Ward.reached("WELL", "2026-03-01T" + at));
        told.putAll(left("sevelamer", days));
        told.remove("category");
        Ward.tell(ward.idOf(person), told).then().statusCode(200);
    }

    private List<String> purchases() {
        return Site.get("/api/medical-requests?community=" + ward.site().community())
                .then()
                .statusCode(200)
                .body("items.building.findAll { it != '1' }", equalTo(List.of()))
                .extract()
                .jsonPath()
                .getList("items.findAll { it.type == 'MEDICINE' }.id");
    }

    private Response ledger(String more) {
        return Site.get("/api/key-persons?community=" + ward.site().community() + more);
    }
}
