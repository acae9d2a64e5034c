package org.lastmetre.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastmetre.e2e.identity.Account;

/** What is whose: households, partners and strangers at the gateway, each with what they hold. */
@ExtendWith(TheTown.class)
class WhoMayWhatJourney {
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    /** Streams look at every heartbeat whether their reader may still read. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);

    private static final Account HOUSEHOLD = Account.resident(Town.FUMIN, "8", "3", "602");
    private static final String ITS_UPDATES = "/api/households/fumin-garden/8/3/602/updates";

    private static Town town;

    @BeforeAll
    static void openTheGate(Town theTown) {
        town = theTown;
        town.clock(Town.MORNING);
    }

    @Test
    void aHouseholdSignsInAtAPageHearsOfItsOrdersAndSignsOut() {
        var page = town.nobody().with("Cookie", sessionCookie()).with("Sec-Fetch-Site", "same-origin");
        assertThat(page.get("/api/session").path("account").asText()).isEqualTo(HOUSEHOLD.name());

        try (var updates = page.listen(ITS_UPDATES)) {
            await().atMost(SOON).until(() -> updates.heard("snapshot"));
            var order = ordered(town.as(Account.HUIBAILONG), "W-1", "602");
            await().atMost(SOON).until(() -> updates.heard(order.path("id").asText()));

            assertThat(elsewhere(page).status()).isEqualTo(403);
            page.call("DELETE", "/api/session", null).expect(204);
            await().atMost(AT_ONCE).until(() -> page.statusOf("/api/session") == 401);
            await().atMost(HEARTBEAT).until(updates::isOver);
        }
    }

    /** A page of somebody else's makes the browser send the cookie along. */
    private static Answer elsewhere(Caller page) {
        return page.with("Sec-Fetch-Site", "cross-site").call("DELETE", "/api/session", null);
    }

    private static String sessionCookie() {
        var signIn = """
                {"account":"%s","secret":"rehearsal"}""".formatted(HOUSEHOLD);
        var answer = town.nobody().call("POST", "/api/session", signIn);
        answer.expect(200);
        var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).startsWith("lm_session=").contains("HttpOnly", "SameSite=Strict", "Path=/");
        return cookie.substring(0, cookie.indexOf(';'));
    }

    @Test
    void whatIsAnotherHouseholdsIsNotThere() {
        var order =
                ordered(town.as(Account.HUIBAILONG), "W-2", "601").path("id").asText();
        var neighbour = town.as(HOUSEHOLD);

        assertThat(neighbour.statusOf("/api/households/fumin-garden/8/3/601/updates"))
                .isEqualTo(404);
        assertThat(neighbour.statusOf("/api/orders/" + order)).isEqualTo(404);
        assertThat(neighbour.statusOf("/api/orders/" + order + "/updates")).isEqualTo(404);
        assertThat(orders(neighbour)).doesNotContain(order);
        assertThat(orders(town.as(Account.resident(Town.FUMIN, "8", "3", "601"))))
                .contains(order);
    }

    @Test
    void whatIsAnotherPartnersIsNotThere() {
        var order =
                ordered(town.as(Account.HUIBAILONG), "W-3", "601").path("id").asText();
        var other = town.as(Account.YUNHU);

        assertThat(other.statusOf("/api/orders/" + order)).isEqualTo(404);
        assertThat(other.call("POST", "/api/orders/" + order + "/cancellation", "{\"reason\":\"not ours\"}")
                        .status())
                .isEqualTo(404);
        assertThat(orders(other)).doesNotContain(order);
        assertThat(orders(town.as(Account.HUIBAILONG))).contains(order);
    }

    @Test
    void aRoleThatMayNeverIsToldSo() {
        assertThat(town.as(HOUSEHOLD).statusOf("/api/sums?community=fumin-garden"))
                .isEqualTo(403);
        assertThat(town.as(Account.RECEPTION).statusOf("/api/audit")).isEqualTo(403);
        assertThat(town.as(Account.YUNHU).statusOf("/api/accounts")).isEqualTo(403);
    }

    @Test
    void theTrailSaysWhoOrderedAndWhoTookItBack() {
        var partner = town.as(Account.YUNHU);
        var order = ordered(partner, "W-4", "601").path("id").asText();
        partner.post("/api/orders/" + order + "/cancellation", "{\"reason\":\"ordered twice\"}", 202);

        var trail = "/api/audit?about=" + order;
        await().atMost(SOON).untilAsserted(() -> assertThat(trail(trail))
                .contains("yunhu partner POST /api/orders 201")
                .contains("yunhu partner POST /api/orders/{id}/cancellation 202"));
    }

    private static String trail(String path) {
        var lines = new StringBuilder();
        town.as(Account.ADMIN).get(path).path("items").forEach(line -> lines.append(
                        line.path("account").asText())
                .append(' ')
                .append(line.path("role").asText())
                .append(' ')
                .append(line.path("call").asText())
                .append(' ')
                .append(line.path("status").asText())
                .append('\n'));
        return lines.toString();
    }

    private static JsonNode ordered(Caller by, String reference, String room) {
        return by.post("/api/orders", """
                {"community":"fumin-garden","externalReference":"%s","category":"FRESH",
                 "deliverTo":{"building":"8","unit":"3","room":"%s"},"lines":[{"name":"白菜","quantity":2}]}""".formatted(reference, room), 201);
    }

    private static List<String> orders(Caller caller) {
        return caller.get("/api/orders?community=fumin-garden&limit=500")
                .path("items")
                .findValuesAsText("id");
    }
}
