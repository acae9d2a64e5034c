package org.lastmetre.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastmetre.e2e.identity.Account;

/** The story of an order that is taken back too late: its batch is sealed, it stays, and the owner reads why. */
@ExtendWith(TheTown.class)
class LateCancellationJourney {
    private static final Duration SOON = Duration.ofSeconds(15);
    private final Caller partner;
    private final Caller reception;
    private final Caller dispatcher;

    LateCancellationJourney(Town town) {
        town.clock(Town.MORNING);
        partner = town.as(Account.HUIBAILONG);
        reception = town.as(Account.RECEPTION);
        dispatcher = town.as(Account.DISPATCHER);
    }

    @Test
    void anOrderInASealedBatchStaysAndSaysWhy() {
        var order = theSupermarketOrders();
        itIsReceivedAndShelved();
        itsBatchIsCalledAndSealed();

        partner.post(order + "/cancellation", "{\"reason\":\"ordered twice\"}", 202);

        await().atMost(SOON).until(() -> !refusal(partner.get(order)).isMissingNode());
        var kept = partner.get(order);
        assertThat(refusal(kept).path("detail").asText()).contains("batch-sealed");
        assertThat(kept.path("status").asText()).isEqualTo("SHELVED");
        assertThat(kept.at("/progress/withdrawn").asInt()).isZero();
    }

    private String theSupermarketOrders() {
        var placed = partner.post("/api/orders", """
                {"community":"fumin-garden","externalReference":"A-3","category":"FRESH","packageCodes":["J4"],
                 "deliverTo":{"text":"富民花园小区3栋1单元501"},"lines":[{"name":"鸡蛋","quantity":30}]}""", 201);
        return "/api/orders/" + placed.path("id").asText();
    }

    private void itIsReceivedAndShelved() {
        reception.post("/api/arrivals", """
                {"community":"fumin-garden","packageCode":"J4","scanId":"in-J4","at":"2026-03-02T08:31:00+08:00"}""", 200);
        var scan = reception.post("/api/disinfections", """
                {"community":"fumin-garden","packageCodes":["J4"],"agent":"chlorine 500 mg/l","scanId":"clean-J4",
                 "at":"2026-03-02T08:33:00+08:00"}""", 200);
        assertThat(scan.at("/items/0/place/building").asText()).isEqualTo("3");
    }

    private void itsBatchIsCalledAndSealed() {
        dispatcher.post("/api/windows/fumin-garden:2026-03-02:FRESH:0800/calls", "{}", 202);
        var sealed = "/api/batches?community=fumin-garden&building=3&category=FRESH&state=SEALED";
        await().atMost(SOON).until(() -> !dispatcher.get(sealed).path("items").isEmpty());
    }

    private static JsonNode refusal(JsonNode order) {
        return StreamSupport.stream(order.path("timeline").spliterator(), false)
                .filter(entry -> entry.path("type").asText().equals("CancellationRefused"))
                .findFirst()
                .orElseGet(() -> order.path("nothing was refused"));
    }
}
