package org.lastmetre.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
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
    }

    @Test
    void anOrderReachesItsDoorAndEveryStepIsOnTheRecord() {
        var order = new OneDelivery(town, "J").toTheDoor();

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

    private void theTimelineTellsAll(JsonNode order) {
        assertThat(OneDelivery.texts(order.path("timeline"), "/type"))
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
        assertThat(OneDelivery.texts(chain, "/to")).startsWith("reception:gate").endsWith("household:8/3/601");
    }

    private void theDayAddsUp() {
        await().atMost(SOON).untilAsserted(() -> {
            var sums = dispatcher.get("/api/sums?community=fumin-garden");
            assertThat(sums.path("closes").asBoolean()).isTrue();
            assertThat(sums.path("delivered").asInt()).isEqualTo(2);
        });
    }
}
