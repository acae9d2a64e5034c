package org.lastmetre.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastmetre.e2e.identity.Account;

/** The story of a list of medicine, from the coordinator's call to the door, through all services, over HTTP and nothing else. */
@ExtendWith(TheTown.class)
class MedicineJourney {
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final String PLAZA = "oriental-plaza";
    private static final String PERSON = "欧阳娜娜";
    private static final String MEDICINE = "促红细胞生成素";
    private static final String PHARMACY = "华山药房三楼";
    private static Town town;
    private static Caller coordinator;
    private static Caller reception;
    private static Caller dispatcher;

    @BeforeAll
    static void somebodyIsOnDuty(Town theTown) {
        town = theTown;
        town.load(PLAZA);
        town.clock(Town.MORNING);
        List.of(PERSON, MEDICINE, PHARMACY).forEach(town::keepQuiet);
        coordinator = town.as(Account.MEDICAL);
        reception = town.as(Account.RECEPTION);
        dispatcher = town.as(Account.DISPATCHER);
        town.onDuty(PLAZA, "zhou", "周建国", "A");
    }

    @Test
    void aListIsBoughtAndAtItsDoorWithoutWaitingForAWindow() {
        var request = theCoordinatorAsks();
        var code = itIsBought(request);
        var order = theSupplyLineKnowsIt(request, code);
        itIsReceivedDisinfectedAndShelved(code);

        var run = aRunIsPlannedAtOnce(code);
        itIsCarriedToTheDoor(run, code);

        await().atMost(SOON)
                .until(() -> coordinator.get(request).path("state").asText().equals("CLOSED"));
        assertThat(steps(coordinator.get(request)))
                .containsSubsequence("TripRequested", "MedicinePurchased", "MedicineMoved", "TripClosed");
        assertThat(operations().get(order).path("status").asText()).isEqualTo("DELIVERED");
        nobodyElseReadsWhatItWas(request, order);
    }

    private static String theCoordinatorAsks() {
        var asked = coordinator.post("/api/medical-requests", """
                {"community":"oriental-plaza","building":"JY13","unit":"1","room":"502","person":"%s","type":"MEDICINE",
                 "medicines":[{"name":"%s","quantity":2}]}""".formatted(PERSON, MEDICINE), 201);
        return "/api/medical-requests/" + asked.path("id").asText();
    }

    private static String itIsBought(String request) {
        var list = "/api/medicine-requests/" + idOf(request);
        assertThat(coordinator.get(list).at("/medical/medicines/0/name").asText())
                .isEqualTo(MEDICINE);
        var bought = coordinator.post(list + "/purchase", """
                {"pharmacy":"%s","packages":1,"by":"buyer-1","at":"2026-03-02T08:30:00+08:00"}""".formatted(PHARMACY), 200);
        return bought.at("/packages/0/code").asText();
    }

    private static String theSupplyLineKnowsIt(String request, String code) {
        var path = "/api/orders?community=oriental-plaza&externalReference=" + idOf(request);
        await().atMost(SOON).until(() -> !operations().get(path).path("items").isEmpty());
        var order = operations().get(path).at("/items/0");
        assertThat(order.path("category").asText()).isEqualTo("MEDICINE");
        assertThat(order.at("/packageCodes/0").asText()).isEqualTo(code);
        return "/api/orders/" + order.path("id").asText();
    }

    private static void itIsReceivedDisinfectedAndShelved(String code) {
        await().atMost(SOON).until(() -> dispatcher.statusOf("/api/packages/" + code) == 200);
        var scan = reception.post("/api/arrivals", """
                {"community":"oriental-plaza","packageCode":"%1$s","scanId":"in-%1$s","at":"2026-03-02T08:31:00+08:00"}""".formatted(code), 200);
        assertThat(scan.path("next").asText()).isEqualTo("DISINFECT");
        var shelved = reception.post("/api/disinfections", """
                {"community":"oriental-plaza","packageCodes":["%1$s"],"agent":"chlorine 500 mg/l","scanId":"clean-%1$s",
                 "at":"2026-03-02T08:33:00+08:00"}""".formatted(code), 200);
        assertThat(shelved.at("/items/0/place/category").asText()).isEqualTo("MEDICINE");
    }

    /** Nobody calls a window for it. */
    private static JsonNode aRunIsPlannedAtOnce(String code) {
        return await().atMost(SOON)
                .until(() -> planned(code), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<JsonNode> planned(String code) {
        var runs = dispatcher
                .get("/api/runs?community=oriental-plaza&state=PLANNED")
                .path("items");
        return StreamSupport.stream(runs.spliterator(), false)
                .filter(run ->
                        run.at("/stops/0/packages").findValuesAsText("code").contains(code))
                .findFirst();
    }

    private static void itIsCarriedToTheDoor(JsonNode run, String code) {
        var runner = town.as(Account.volunteer(run.path("runner").asText()));
        runner.post(
                "/api/runs/" + run.path("id").asText() + "/departure",
                "{\"scanId\":\"leave-%s\",\"at\":\"2026-03-02T08:40:00+08:00\"}".formatted(code),
                200);
        runner.post("/api/deliveries", """
                [{"packageCode":"%1$s","outcome":"DELIVERED","how":"IN_HAND","by":"zhou","scanId":"door-%1$s",
                  "at":"2026-03-02T08:48:00+08:00"}]""".formatted(code), 200);
    }

    private static void nobodyElseReadsWhatItWas(String request, String order) {
        assertThat(operations().get(request).has("medical")).isFalse();
        assertThat(operations().get(order).toString()).doesNotContain(PERSON, MEDICINE, PHARMACY);
    }

    private static Caller operations() {
        return town.as(Account.OPERATIONS);
    }

    private static List<String> steps(JsonNode request) {
        return request.path("timeline").findValuesAsText("type");
    }

    private static String idOf(String request) {
        return request.substring(request.lastIndexOf('/') + 1);
    }
}
