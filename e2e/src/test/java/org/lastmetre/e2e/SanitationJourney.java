package org.lastmetre.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastmetre.contracts.Topics;
import org.lastmetre.e2e.faults.check.Told;
import org.lastmetre.e2e.faults.check.TopicReading;
import org.lastmetre.e2e.identity.Account;

/** A crew's morning: a site is disinfected by its code, and a bag of waste leaves the grounds, over HTTP and nothing else. */
@ExtendWith(TheTown.class)
class SanitationJourney {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String DAY = "?community=fumin-garden&date=2026-03-02";
    private static Town town;
    private static Caller crew;
    private static Caller operations;

    @BeforeAll
    static void theDayIsPlanned(Town theTown) {
        town = theTown;
        town.clock(Town.MORNING);
        crew = town.as(Account.SANITATION);
        operations = town.as(Account.OPERATIONS);
        await().atMost(SOON)
                .until(() -> !crew.get("/api/rounds" + DAY).at("/items/0").isMissingNode());
    }

    @Test
    void aSiteIsDoneByItsCodeOnceAndCoveredOnTheBoard() {
        var round = crew.get("/api/rounds" + DAY + "&state=DUE").at("/items/0");
        var site = round.path("site").asText();
        var at = round.path("dueFrom").asText();
        town.clock(at);
        await().atMost(SOON).until(() -> isOnTheWay(round.path("id")));
        var doneBefore = sumOf(operations.get("/api/sanitation-board" + DAY), site);
        var scan = """
                {"agent":"chlorine","mgPerLitre":500,"by":"crew-2","scanId":"%s","at":"%s"}""".formatted(UUID.randomUUID(), at);
        var code = "/api/sites/fumin-garden/" + site + "/completion";

        var done = crew.post(code, scan, 200);
        assertThat(done.path("id")).isEqualTo(round.path("id"));
        assertThat(done.path("state").asText()).isEqualTo("DONE");
        assertThat(crew.post(code, scan, 200)).isEqualTo(done);

        assertThat(crew.get("/api/rounds" + DAY + "&state=DONE&site=" + site).path("items"))
                .hasSize(doneBefore + 1);
        assertThat(sumOf(operations.get("/api/sanitation-board" + DAY), site)).isEqualTo(doneBefore + 1);
        assertIsTold("round-done", round.path("id").asText());
    }

    /** Only then the service has heard the time too. */
    private static boolean isOnTheWay(JsonNode id) {
        return crew.get("/api/rounds/route" + DAY + "&limit=200")
                .path("items")
                .findValues("id")
                .contains(id);
    }

    private static int sumOf(JsonNode board, String site) {
        for (var line : board.at("/days/0/sites")) {
            if (line.path("site").asText().equals(site)) {
                return line.at("/coverage/done").asInt();
            }
        }
        throw new AssertionError(site + " is not on the board");
    }

    @Test
    void aBagIsSealedHauledAndDisposedOfAndTheDayAddsUp() {
        var seal = "S-" + UUID.randomUUID();
        var before = certificate();
        crew.post("/api/waste-bags", """
                {"community":"fumin-garden","point":"waste-1","weightKg":11.2,"sealId":"%s","by":"crew-2",
                 "at":"2026-03-02T08:30:00+08:00"}""".formatted(seal), 201);
        var load = """
                {"community":"fumin-garden","vehicle":"truck-1","sealIds":["%s"],"by":"crew-3",
                 "at":"2026-03-02T08:31:00+08:00"}""".formatted(seal);
        var haul = crew.post("/api/waste-hauls", load, 201).path("id").asText();
        var twice = load.replace("truck-1", "truck-2");
        assertThat(crew.call("POST", "/api/waste-hauls", twice).status()).isEqualTo(409);
        crew.post("/api/waste-hauls/" + haul + "/disposal", """
                {"site":"the incinerator","weightKg":11.1,"at":"2026-03-02T09:30:00+08:00"}""", 200);

        var after = certificate();
        assertThat(after.path("disposed").asInt())
                .isEqualTo(before.path("disposed").asInt() + 1);
        assertThat(after.path("left")).isEmpty();
        assertIsTold("waste-sealed", seal);
        assertIsTold("waste-disposed", haul);
    }

    private static JsonNode certificate() {
        return operations.get("/api/waste-certificates" + DAY);
    }

    private static void assertIsTold(String type, String key) {
        await().atMost(SOON).until(() -> new TopicReading(town.brokers())
                .all(Topics.SANITATION).stream()
                        .map(Told::of)
                        .anyMatch(one -> one.type().contains("." + type + ".")
                                && one.key().equals(key)));
    }
}
