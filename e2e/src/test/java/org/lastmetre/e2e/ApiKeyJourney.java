package org.lastmetre.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastmetre.e2e.identity.Account;

/** The story of a new partner: an account, a key to try with, a key to work with, a new one, and the end of it. */
@ExtendWith(TheTown.class)
class ApiKeyJourney {
    private static final String PARTNER = "green-basket";
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    /** Streams look at every heartbeat whether their reader may still read. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);

    private static Town town;
    private static Caller admin;

    @BeforeAll
    static void admitThePartner(Town theTown) {
        town = theTown;
        town.clock(Town.MORNING);
        admin = town.as(Account.ADMIN);
        var account = admin.post("/api/accounts", """
                {"name":"%s","role":"partner","displayName":"Green Basket"}""".formatted(PARTNER), 201);
        town.keepQuiet(account.path("secret").asText());
    }

    @Test
    void ordersWithAKeyAreThePartnersOwn() {
        var order = ordered(caller(key("LIVE")), "K-1");

        var trail = "/api/audit?about=" + order;
        await().atMost(SOON).untilAsserted(() -> assertThat(
                        admin.get(trail).at("/items/0/account").asText())
                .isEqualTo(PARTNER));
        assertThat(town.as(Account.HUIBAILONG).statusOf("/api/orders/" + order)).isEqualTo(404);
    }

    @Test
    void whatATestKeyOrdersStaysApart() {
        var live = caller(key("LIVE"));
        var test = caller(key("TEST"));
        var tried = ordered(test, "K-2");
        var meant = ordered(live, "K-2");

        assertThat(tried).isNotEqualTo(meant);
        assertThat(live.statusOf("/api/orders/" + tried)).isEqualTo(404);
        assertThat(test.statusOf("/api/orders/" + meant)).isEqualTo(404);
        assertThat(town.as(Account.OPERATIONS).statusOf("/api/orders/" + tried)).isEqualTo(404);
    }

    @Test
    void aNewKeyTakesOverAndTheOldOneEndsWithItsStreams() {
        var first = key("LIVE");
        var order = "/api/orders/" + ordered(caller(first), "K-3");
        var second = rotated(first);
        assertThat(caller(first).statusOf(order)).isEqualTo(200); // both are good while they overlap
        assertThat(caller(second).statusOf(order)).isEqualTo(200);

        try (var updates = caller(first).listen(order + "/updates")) {
            await().atMost(SOON).until(() -> updates.heard("snapshot"));
            admin.post("/api/api-keys/" + id(first) + "/revocation", "{}", 200);

            await().atMost(AT_ONCE).until(() -> caller(first).statusOf(order) == 401);
            await().atMost(HEARTBEAT).until(updates::isOver);
        }
        assertThat(caller(second).statusOf(order)).isEqualTo(200);
    }

    @Test
    void aKeyThatWasMadeUpIsRefused() {
        assertThat(town.with("lm_live_0123456789abcdefghijABCDEFGHIJ01234567").statusOf("/api/orders"))
                .isEqualTo(401);
    }

    private static JsonNode key(String mode) {
        return admin.post("/api/api-keys", """
                {"name":"warehouse","mode":"%s","partner":"%s"}""".formatted(mode, PARTNER), 201);
    }

    private static JsonNode rotated(JsonNode key) {
        return admin.post("/api/api-keys/" + id(key) + "/rotation", "{\"overlap\":\"PT1H\"}", 201);
    }

    private static String id(JsonNode key) {
        return key.path("id").asText();
    }

    private static Caller caller(JsonNode key) {
        return town.with(key.path("key").asText());
    }

    private static String ordered(Caller by, String reference) {
        var placed = by.post("/api/orders", """
                {"community":"fumin-garden","externalReference":"%s","category":"PARCEL","packageCodes":["GB-%s"],
                 "deliverTo":{"text":"8栋3单元601"},"lines":[{"name":"毛巾","quantity":1}]}""".formatted(reference, reference), 201);
        return UUID.fromString(placed.path("id").asText()).toString();
    }
}
