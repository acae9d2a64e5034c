package org.lastmetre.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lastmetre.e2e.browser.Accessibility;
import org.lastmetre.e2e.browser.Browser;
import org.lastmetre.e2e.browser.TheBrowser;
import org.lastmetre.e2e.identity.Account;

/** Every page on a phone: nothing that its policy refuses, no error, nothing to push sideways, nobody kept out. */
@ExtendWith({TheBrowser.class, TheTown.class})
class PagesJourney {
    private static final Duration SOON = Duration.ofSeconds(10);

    @ParameterizedTest
    @CsvSource({
        "home, /, main h1",
        "sign-in, /sign-in, #sign-in button",
        "join, /join, #join button",
        "sanitation, /sanitation, #outside a",
        "docs, /docs, .opblock"
    })
    void isGoodOnAPhone(String name, String path, String sign, Town town, Browser browser) {
        browser.open(town.page(path));
        await().atMost(SOON).until(() -> !browser.shown(sign).isEmpty());
        browser.picture(name);

        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.run("return document.documentElement.scrollWidth - screen.width"))
                .as("points to push sideways")
                .isEqualTo(0L);
        assertThat(Accessibility.findings(browser)).isEmpty();
    }

    /** The crew's page once somebody has signed in: the sites that are due, the form that a tap on one opens, and what it does. */
    @Test
    void theCrewSeesItsWayAndTakesASiteOffItByTheFormThatATapOpens(Town town, Browser browser) {
        var site = firstOnTheWay(town);
        browser.open(town.page("/sign-in"));
        browser.type("#account", "sanitation");
        browser.type("#secret", "rehearsal");
        browser.click("#enter");
        await().atMost(SOON).until(() -> browser.shown("#session-account"), "sanitation"::equals);

        browser.open(town.page("/sanitation?community=fumin-garden"));
        await().atMost(SOON).until(() -> browser.shown("#route button").startsWith("1. " + site));
        browser.picture("sanitation-route");
        browser.click("#route button");
        assertThat(browser.run("return document.getElementById('place').value")).isEqualTo(site);

        browser.type("#agent", "chlorine");
        browser.click("#round button");
        await().atMost(SOON).until(() -> browser.shown("#state").contains("Recorded"));
        await().atMost(SOON).until(() -> browser.count("#route button[value='" + site + "']") == 0);
        assertThat(browser.run("return document.getElementById('place').value")).isEqualTo("");
        assertThat(doneBy(town, "sanitation")).contains(site);
    }

    private static List<String> doneBy(Town town, String account) {
        var done = town.as(Account.SANITATION).get("/api/rounds?community=fumin-garden&state=DONE&date=2026-03-02");
        return StreamSupport.stream(done.path("items").spliterator(), false)
                .filter(round -> round.path("by").asText().equals(account))
                .map(round -> round.path("site").asText())
                .toList();
    }

    private static String firstOnTheWay(Town town) {
        var crew = town.as(Account.SANITATION);
        var due = "/api/rounds?community=fumin-garden&state=DUE&date=2026-03-02";
        var way = "/api/rounds/route?community=fumin-garden";
        town.clock(Town.MORNING);
        await().atMost(SOON).until(() -> crew.get(due).at("/items/0").isObject());
        town.clock(crew.get(due).at("/items/0/dueFrom").asText());
        await().atMost(SOON).until(() -> crew.get(way).at("/items/0").isObject());
        return crew.get(way).at("/items/0/site").asText();
    }
}
