package org.lastmetre.medical.medicine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lastmetre.medical.testing.Site;
import org.lastmetre.medical.testing.TestTime;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.TestTokens;

/** A prescription asks for medicine ahead of its running out, once a period. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@Timeout(90)
class RefillComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration A_WHILE = Duration.ofSeconds(3);

    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    private final String path = Lists.PRESCRIPTIONS + "/p-" + UUID.randomUUID();
    private Site site;

    @BeforeEach
    void sunday() {
        time.set("2026-03-01T10:00");
        site = new Site(json);
    }

    @Test
    void itIsAskedForAtTheBeginningOfTheThirdDayAhead() {
        put(Map.of("name", Lists.MEDICINE, "quantity", 2, "days", 30, "lastsUntil", "2026-03-10"))
                .then()
                .statusCode(201);
        time.set("2026-03-06T23:59");
        await().during(A_WHILE).atMost(LIMIT).until(() -> lists().isEmpty());
        time.set("2026-03-07T00:00");
        await().atMost(LIMIT).until(() -> lists().size() == 1);

        Lists.shown(lists().get(0)).then().body("medical.medicines[0].name", equalTo(Lists.MEDICINE));
        Site.get(path).then().body("medical.medicines[0].lastsUntil", equalTo("2026-04-09"));
    }

    @Test
    void putAgainNothingIsAskedForTwiceAndTheNextPeriodIs() {
        var line = Map.<String, Object>of("name", Lists.MEDICINE, "quantity", 2, "days", 30);
        put(line).then().statusCode(201);
        await().atMost(LIMIT).until(() -> lists().size() == 1);
        put(line).then().statusCode(200);
        await().during(A_WHILE).atMost(LIMIT).until(() -> lists().size() == 1);
        time.set("2026-03-28T00:00");

        await().atMost(LIMIT).until(() -> lists().size() == 2);
    }

    @Test
    void whatTheLedgerHasBoughtIsNotAskedForOnceMore() {
        inTheLedger();
        await().atMost(LIMIT).until(() -> lists().size() == 1);
        put(Map.of("name", Lists.MEDICINE, "quantity", 2, "days", 30)).then().statusCode(201);

        await().during(A_WHILE).atMost(LIMIT).until(() -> lists().size() == 1);
    }

    @Test
    void whatAPrescriptionHasAskedForTheLedgerDoesNotAskFor() {
        put(Map.of("name", Lists.MEDICINE, "quantity", 2, "days", 30)).then().statusCode(201);
        await().atMost(LIMIT).until(() -> lists().size() == 1);
        var request = lists().get(0);

        inTheLedger().then().body("medicines[0].purchase", equalTo(request));
        assertThat(lists()).containsExactly(request);
    }

    private Response inTheLedger() {
        var entered = new HashMap<>(Lists.prescription(site, "Zhao Ming", Map.of()));
        entered.remove("person");
        entered.put("name", "Zhao Ming");
        entered.put("category", "CHRONIC");
        entered.put("medicines", List.of(Map.of("name", " Erythropoietin", "daysLeft", 1)));
        return Site.put("/api/key-persons/k-" + UUID.randomUUID(), entered);
    }

    @Test
    void afterItsEndNothingIsAskedFor() {
        put(Map.of("name", Lists.MEDICINE, "quantity", 2, "days", 30, "lastsUntil", "2026-03-10"))
                .then()
                .statusCode(201);
        Site.post(path + "/cancellation", "").then().statusCode(200);
        Site.post(path + "/cancellation", "").then().statusCode(200);
        time.set("2026-03-09T00:00");

        await().during(A_WHILE).atMost(LIMIT).until(() -> lists().isEmpty());
    }

    @Test
    void onlyWhoCaresForThePatientReadsIt() {
        var answer = put(Map.of("name", Lists.MEDICINE, "quantity", 2, "days", 30));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.asString()).doesNotContain(Lists.MEDICINE, "Zhao Ming", "\"401\"");

        Site.get(path).then().body("medical.person", equalTo("Zhao Ming"));
        assertThat(Site.as(TestTokens.of("ops", "operations")).get(path).asString())
                .doesNotContain(Lists.MEDICINE, "Zhao Ming", "\"401\"");
        assertThat(Site.get(Lists.PRESCRIPTIONS + "?community=" + site.community())
                        .asString())
                .doesNotContain(Lists.MEDICINE, "Zhao Ming", "\"401\"");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        refused(Map.of("name", Lists.MEDICINE, "quantity", 0, "days", 30));
        refused(Map.of("name", Lists.MEDICINE, "quantity", 1, "days", 0));
        refused(Map.of("name", Lists.MEDICINE, "quantity", 1, "days", 30, "lastsUntil", "soon"));
        refused(Map.of("name", " ", "quantity", 1, "days", 30));
        assertProblem(Site.get(path), 404, "unknown-prescription");
        put(Map.of("name", Lists.MEDICINE, "quantity", 2, "days", 30)).then().statusCode(201);
        var other = Lists.prescription(site, "Wu", Map.of("name", Lists.MEDICINE, "quantity", 2, "days", 30));
        assertProblem(Site.put(path, other), 409, "prescription-of-another");
    }

    private void refused(Map<String, Object> line) {
        assertThat(put(line).statusCode()).isEqualTo(400);
    }

    private Response put(Map<String, Object> line) {
        return Site.put(path, Lists.prescription(site, "Zhao Ming", line));
    }

    private List<String> lists() {
        return Site.get(Lists.PATH + "?community=" + site.community())
                .jsonPath()
                .getList("items.requestId", String.class);
    }
}
