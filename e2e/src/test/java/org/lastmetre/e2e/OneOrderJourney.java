package org.lastmetre.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastmetre.e2e.identity.Account;

/** The story of one order, from the supermarket's call to the door, over HTTP and nothing else. */
@ExtendWith(TheTown.class)
class OneOrderJourney {
    private static final Duration SOON = Duration.ofSeconds(15);
    private static Town town;
    private static Caller partner;
    private static Caller reception;
    private static Caller dispatcher;

    @BeforeAll
    static void openTheGate(Town theTown) {
        town = theTown;
        partner = town.as(Account.HUIBAILONG);
        reception = town.as(Account.RECEPTION);
        dispatcher = town.as(Account.DISPATCHER);
        town.clock(Town.MORNING);
        town.onDuty("wang", "王德贵", "G2");
        town.onDuty("li", "李秀英", "G2");
    }

    @Test
    void anOrderReachesItsDoorAndEveryStepIsOnTheRecord() {
        var order = theSupermarketOrders("A-1", "\"J1\",\"J2\"");
        thePackageArrives("J1");
        thePackageArrives("J2");
        var batch = bothAreDisinfectedAndShelved();

        theWindowCallsFreshGoods();
        var run = aRunIsPlannedWith(batch);
        theRunnerLeaves(run);
        theBuildingsVolunteerTakesThemOver(run);
        theyAreLeftAtTheDoor(run);

        await().atMost(SOON)
                .until(() -> partner.get(order).path("status").asText().equals("DELIVERED"));
        theTimelineTellsAll(partner.get(order));
        theCustodyChainIsWhole();
        theDayAddsUp();
    }

    @Test
    void aCancelledOrderIsWithdrawnBeforeItLeaves() {
        var order = theSupermarketOrders("A-2", "\"J3\"");
        thePackageArrives("J3");

        partner.post(order + "/cancellation", "{\"reason\":\"ordered twice\"}", 202);

        await().atMost(SOON)
                .until(() -> partner.get(order).path("status").asText().equals("CANCELLED"));
        assertThat(partner.get(order).at("/progress/withdrawn").asInt()).isEqualTo(1);
    }

    private String theSupermarketOrders(String reference, String codes) {
        var placed = partner.post("/api/orders", """
                {"community":"fumin-garden","externalReference":"%s","category":"FRESH","packageCodes":[%s],
                 "deliverTo":{"text":"帮忙送到八栋三单元601,谢谢"},"lines":[{"name":"白菜","quantity":2}],"weightKg":6}""".formatted(reference, codes), 201);
        assertThat(placed.at("/deliverTo/building").asText()).isEqualTo("8");
        assertThat(placed.path("status").asText()).isEqualTo("PLACED");
        return "/api/orders/" + placed.path("id").asText();
    }

    private void thePackageArrives(String code) {
        var scan = reception.post("/api/arrivals", """
                {"community":"fumin-garden","packageCode":"%s","scanId":"in-%s","at":"2026-03-02T08:31:00+08:00"}""".formatted(code, code), 200);
        assertThat(scan.path("next").asText()).isEqualTo("DISINFECT");
        assertThat(scan.at("/place/grid").asText()).isEqualTo("G2");
    }

    private String bothAreDisinfectedAndShelved() {
        var scan = reception.post("/api/disinfections", """
                {"community":"fumin-garden","packageCodes":["J1","J2"],"agent":"chlorine 500 mg/l","scanId":"clean-1",
                 "at":"2026-03-02T08:33:00+08:00"}""", 200);
        assertThat(texts(scan.path("items"), "/next")).containsExactly("SHELVE", "SHELVE");
        return scan.at("/items/0/place/batchId").asText();
    }

    private void theWindowCallsFreshGoods() {
        await().atMost(SOON).until(() -> texts(windows(), "/state").contains("OPEN"));
        dispatcher.post("/api/windows/fumin-garden:2026-03-02:FRESH:0800/calls", "{}", 202);
    }

    private static JsonNode windows() {
        return dispatcher
                .get("/api/windows?community=fumin-garden&date=2026-03-02")
                .path("items");
    }

    private JsonNode aRunIsPlannedWith(String batch) {
        await().atMost(SOON).until(() -> !planned().isEmpty());
        var run = planned().get(0);
        assertThat(run.at("/stops/0/batches/0").asText()).isEqualTo(batch);
        assertThat(run.at("/stops/0/volunteer").asText()).isIn("wang", "li");
        return run;
    }

    private static JsonNode planned() {
        return dispatcher.get("/api/runs?community=fumin-garden&state=PLANNED").path("items");
    }

    private void theRunnerLeaves(JsonNode run) {
        var scan = "{\"scanId\":\"leave-1\",\"at\":\"2026-03-02T08:40:00+08:00\"}";
        var runner = town.as(Account.volunteer(run.path("runner").asText()));
        var left = runner.post("/api/runs/" + run.path("id").asText() + "/departure", scan, 200);
        assertThat(left.path("state").asText()).isEqualTo("DEPARTED");
    }

    private void theBuildingsVolunteerTakesThemOver(JsonNode run) {
        var volunteer = run.at("/stops/0/volunteer").asText();
        var taken = town.as(Account.volunteer(volunteer))
                .post("/api/runs/" + run.path("id").asText() + "/stops/8/handover", """
                {"accepted":["J1","J2"],"by":"%s","scanId":"take-1","at":"2026-03-02T08:44:00+08:00"}""".formatted(volunteer), 200);
        assertThat(taken.at("/stops/0/state").asText()).isEqualTo("HANDED_OVER");
    }

    private void theyAreLeftAtTheDoor(JsonNode run) {
        var volunteer = run.at("/stops/0/volunteer").asText();
        var told = town.as(Account.volunteer(volunteer)).post("/api/deliveries", """
                [{"packageCode":"J1","outcome":"DELIVERED","how":"AT_DOOR","by":"%1$s","scanId":"door-1",
                  "at":"2026-03-02T08:48:00+08:00"},
                 {"packageCode":"J2","outcome":"DELIVERED","how":"AT_DOOR","by":"%1$s","scanId":"door-2",
                  "at":"2026-03-02T08:48:00+08:00"}]""".formatted(volunteer), 200);
        assertThat(texts(told.path("items"), "/result")).containsExactly("RECORDED", "RECORDED");
    }

    private void theTimelineTellsAll(JsonNode order) {
        assertThat(texts(order.path("timeline"), "/type"))
                .startsWith("OrderPlaced")
                .contains("PackageReceived", "PackageDisinfected", "PackageShelved", "OutForDelivery", "AtBuilding")
                .endsWith("PackageDelivered");
        assertThat(order.at("/progress/delivered").asInt()).isEqualTo(2);
    }

    private void theCustodyChainIsWhole() {
        var chain = dispatcher.get("/api/packages/J1/custody").path("items");
        for (var link = 1; link < chain.size(); link++) {
            assertThat(chain.get(link).path("from"))
                    .isEqualTo(chain.get(link - 1).path("to"));
        }
        assertThat(texts(chain, "/to")).startsWith("reception:gate").endsWith("household:8/3/601");
    }

    private void theDayAddsUp() {
        await().atMost(SOON).untilAsserted(() -> {
            var sums = dispatcher.get("/api/sums?community=fumin-garden");
            assertThat(sums.path("closes").asBoolean()).isTrue();
            assertThat(sums.path("delivered").asInt()).isEqualTo(2);
        });
    }

    private static List<String> texts(JsonNode items, String pointer) {
        var texts = new ArrayList<String>();
        items.forEach(item -> texts.add(item.at(pointer).asText()));
        return texts;
    }
}
