package org.lastmetre.medical.medicine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.lastmetre.testing.Problems.assertProblem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lastmetre.contracts.DeliveryEvent.AttemptFailed;
import org.lastmetre.contracts.DeliveryEvent.PackageDelivered;
import org.lastmetre.contracts.DeliveryEvent.PackageReturned;
import org.lastmetre.contracts.SortingEvent.PackageReceived;
import org.lastmetre.contracts.SortingEvent.PackageWithdrawn;
import org.lastmetre.contracts.Topics;
import org.lastmetre.medical.testing.Site;
import org.lastmetre.medical.testing.Tables;
import org.lastmetre.medical.testing.TestTime;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Published;
import org.lastmetre.testing.Records;

/** A list is claimed, bought, told to the supply line, and closed when it is at the door. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@Timeout(90)
class PurchaseComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Instant AT = Instant.parse("2026-03-01T02:40:00Z");

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
        id = Lists.asked(site, "Ouyang Nana");
    }

    @Test
    void whatIsToBuyIsListedUntilSomebodyGoes() {
        listed("TO_BUY").body("items.requestId", hasItem(id));
        Lists.claim(id, "Chen")
                .then()
                .statusCode(200)
                .body("stage", equalTo("CLAIMED"))
                .body("buyer", equalTo("Chen"));

        listed("TO_BUY").body("items", hasSize(0));
        listed("CLAIMED").body("items.requestId", hasItem(id));
        assertProblem(Lists.claim(id, "Wu"), 409, "already-claimed");
        Lists.claim(id, "Chen").then().statusCode(200);
    }

    @Test
    void whoCaresForThePatientReadsTheListAndTheListOfAllTellsNothing() {
        Lists.claim(id, "Chen").then().statusCode(200);
        Lists.shown(id)
                .then()
                .body("medical.medicines[0].name", equalTo(Lists.MEDICINE))
                .body("medical.pharmacy", equalTo(Lists.PHARMACY))
                .body("medical.room", equalTo("401"));
        assertThat(Site.get(Lists.PATH + "?community=" + site.community()).asString())
                .contains(id)
                .doesNotContain(Lists.MEDICINE, Lists.PHARMACY, "Ouyang Nana", "medical\"");
    }

    @Test
    void whatWasBoughtIsToldOnceWithItsDoorAndNothingElse() {
        Lists.purchase(id, 2)
                .then()
                .statusCode(200)
                .body("stage", equalTo("BOUGHT"))
                .body("packages", hasSize(2));
        Lists.purchase(id, 2).then().statusCode(200).body("packages", hasSize(2));
        assertProblem(Lists.purchase(id, 3), 409, "already-purchased");
        assertProblem(Lists.claim(id, "Wu"), 409, "already-purchased");

        var said = new Published(json, Topics.MEDICAL, site.community())
                .until("medicine-purchased", events -> !events.isEmpty());
        assertThat(said).hasSize(1);
        assertThat(said.get(0).path("packageCodes")).hasSize(2);
        assertThat(said.get(0).path("room").asText()).isEqualTo("401");
        assertThat(Records.readAll(Topics.MEDICAL).stream().map(record -> record.headers() + record.payload()))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).doesNotContain(Lists.MEDICINE, Lists.PHARMACY, "Ouyang Nana"));
    }

    @Test
    void onceAllOfItIsAtTheDoorTheRequestIsClosed() {
        Lists.purchase(id, 2).then().statusCode(200);
        var codes = Lists.codes(id);
        site.upstream().send(delivered(codes.get(0), 5));
        site.upstream().send(delivered("somebody-elses-" + id, 5));
        await().atMost(LIMIT).until(() -> Lists.shown(id)
                .jsonPath()
                .getList("packages.whereabouts")
                .contains("DELIVERED"));
        assertThat(Site.stateOf(id)).isEqualTo("REQUESTED");
        site.upstream().send(delivered(codes.get(1), 5));

        await().atMost(LIMIT).until(() -> Site.stateOf(id).equals("CLOSED"));
        Lists.shown(id).then().body("stage", equalTo("DELIVERED"));
        Site.get(Site.path(id))
                .then()
                .body("timeline.type", hasItems("TripRequested", "MedicinePurchased", "MedicineMoved", "TripClosed"))
                .body("timeline[-1].detail", equalTo("DELIVERED"));
    }

    @Test
    void aFailedAttemptAndAReturnShowAndLateNewsDoNot() {
        Lists.purchase(id, 1).then().statusCode(200);
        var code = Lists.codes(id).get(0);
        site.upstream().send(failed(code, 5));
        site.upstream().send(returned(code, 7));
        site.upstream().send(failed(code, 6));

        await().atMost(LIMIT)
                .until(() -> Lists.shown(id).jsonPath().getString("stage").equals("RETURNED"));
        Site.get(Site.path(id))
                .then()
                .body("state", equalTo("REQUESTED"))
                .body("timeline.detail", hasItems(code + ":ATTEMPT_FAILED", code + ":RETURNED"));
    }

    @Test
    void whatWasBoughtIsNotCancelledUntilItCameBack() {
        Lists.purchase(id, 1).then().statusCode(200);
        assertProblem(Site.cancel(id), 409, "already-purchased");
        site.upstream().send(returned(Lists.codes(id).get(0), 5));

        await().atMost(LIMIT)
                .until(() -> Lists.shown(id).jsonPath().getString("stage").equals("RETURNED"));
        Site.cancel(id).then().statusCode(200);
        Site.cancel(id).then().statusCode(200);
    }

    @Test
    void whatArrivesDamagedOrIsWithdrawnCameBackAndTheListCanBeCancelled() {
        Lists.purchase(id, 2).then().statusCode(200);
        var codes = Lists.codes(id);
        site.upstream().send(received(codes.get(0), "DISINFECT"));
        site.upstream().send(received("somebody-elses-" + id, "RETURN"));
        site.upstream().send(received(codes.get(1), "RETURN"));
        site.upstream().send(received(codes.get(1), "RETURN"));
        await().atMost(LIMIT)
                .until(() -> Lists.shown(id).jsonPath().getString("stage").equals("RETURNED"));
        Lists.shown(id).then().body("packages.whereabouts", contains("ON_ITS_WAY", "RETURNED"));

        site.upstream().send(new PackageWithdrawn(site.community(), codes.get(0), UUID.randomUUID(), 3, true, AT));
        await().atMost(LIMIT).until(() -> !Lists.shown(id)
                .jsonPath()
                .getList("packages.whereabouts")
                .contains("ON_ITS_WAY"));
        Site.get(Site.path(id)).then().body("timeline.findAll { it.type == 'MedicineMoved' }", hasSize(2));
        Site.cancel(id).then().statusCode(200);
    }

    private PackageReceived received(String code, String next) {
        return new PackageReceived(
                site.community(), code, UUID.randomUUID(), 2, "MEDICINE", "COMPLETE", next, null, null, null, AT);
    }

    @Test
    void aCancelledRequestStaysCancelled() {
        Lists.purchase(id, 1).then().statusCode(200);
        var code = Lists.codes(id).get(0);
        site.upstream().send(returned(code, 5));
        await().atMost(LIMIT)
                .until(() -> Lists.shown(id).jsonPath().getString("stage").equals("RETURNED"));
        Site.cancel(id).then().statusCode(200);
        site.upstream().send(delivered(code, 6));

        await().atMost(LIMIT)
                .until(() -> Lists.shown(id).jsonPath().getString("stage").equals("DELIVERED"));
        assertThat(Site.stateOf(id)).isEqualTo("CANCELLED");
    }

    @Test
    void theDoorIsInWhatTellsOfThePurchaseAndInNothingElse() {
        Lists.purchase(id, 1).then().statusCode(200);
        site.upstream().send(delivered(Lists.codes(id).get(0), 5));
        new Published(json, Topics.MEDICAL, site.community()).until("trip-closed", events -> !events.isEmpty());

        assertThat(Records.readAll(Topics.MEDICAL))
                .filteredOn(record -> record.payload().contains(site.community()))
                .filteredOn(record -> record.payload().contains("\"401\""))
                .extracting(record -> record.attribute("type"))
                .containsOnly("lastmetre.medical.medicine-purchased.v1");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        var other = site.asks("Lin", "URGENT");
        assertProblem(Lists.purchase(other, 1), 409, "no-medicine");
        assertProblem(Lists.purchase(UUID.randomUUID().toString(), 1), 404, "unknown-medical-request");
        assertThat(Lists.purchase(id, 0).statusCode()).isEqualTo(400);
        assertThat(Lists.purchase(id, 51).statusCode()).isEqualTo(400);
        assertThat(Site.post(Lists.PATH + "/" + id + "/buyer", Map.of()).statusCode())
                .isEqualTo(400);
        Site.cancel(id).then().statusCode(200);
        assertProblem(Lists.claim(id, "Chen"), 409, "already-over");
        listed("TO_BUY").body("items.requestId", not(hasItem(id)));
    }

    @Test
    void noTableHoldsAWordOfIt() {
        Lists.purchase(id, 1).then().statusCode(200);
        new Tables(pool).holdNothingOf(List.of(Lists.MEDICINE, Lists.PHARMACY));
    }

    private ValidatableResponse listed(String stage) {
        return Site.get(Lists.PATH + "?community=" + site.community() + "&stage=" + stage)
                .then()
                .statusCode(200);
    }

    private PackageDelivered delivered(String code, long version) {
        return new PackageDelivered(site.community(), code, UUID.randomUUID(), version, "1", "AT_DOOR", 1, AT);
    }

    private AttemptFailed failed(String code, long version) {
        return new AttemptFailed(site.community(), code, UUID.randomUUID(), version, "1", "NO_ANSWER", 1, 2, AT);
    }

    private PackageReturned returned(String code, long version) {
        return new PackageReturned(site.community(), code, UUID.randomUUID(), version, "1", "NO_ANSWER", 3, AT);
    }
}
