package org.lastmetre.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastmetre.e2e.browser.Browser;
import org.lastmetre.e2e.browser.TheBrowser;

/** The page of all calls: it shows what every service can do, and lets whoever is signed in try it. */
@ExtendWith({TheBrowser.class, TheTown.class})
class DocsJourney {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");

    private static final List<String> SERVICES =
            List.of("order", "sorting", "dispatch", "medical", "sanitation", "identity", "console");
    private static final String CLOCK = "#operations-console-get_api_clock";

    private static Town town;
    private static Browser browser;

    @BeforeAll
    static void takeThePhone(Town theTown, Browser theBrowser) {
        town = theTown;
        browser = theBrowser;
    }

    @BeforeEach
    void openThePage() {
        browser.open(town.page("/docs"));
        await().atMost(SOON).until(() -> browser.count(".opblock") > 0);
    }

    @Test
    void everyCallOfEveryServiceIsThere() {
        assertThat(browser.count(".opblock")).isEqualTo(operations(town.nobody().get("/openapi.json")));
        assertThat(SERVICES).allSatisfy(service -> assertThat(browser.shown("#operations-tag-" + service))
                .contains(service));
    }

    @Test
    void whoIsSignedInTriesACall() {
        signIn();
        browser.open(town.page("/docs#/console/get_api_clock"));
        browser.click(CLOCK + " .try-out__btn");
        browser.click(CLOCK + " .execute");

        await().atMost(SOON)
                .until(() -> browser.shown(".live-responses-table tbody .response-col_status"), "200"::equals);
        browser.picture("docs-tried");
        assertThat(browser.complaints()).isEmpty();
    }

    private static void signIn() {
        browser.open(town.page("/sign-in"));
        browser.type("#account", "reception");
        browser.type("#secret", "rehearsal");
        browser.click("#enter");
        await().atMost(SOON).until(() -> !browser.shown("#session").isEmpty());
    }

    private static long operations(JsonNode document) {
        return document.path("paths")
                .valueStream()
                .flatMap(JsonNode::propertyStream)
                .filter(operation -> METHODS.contains(operation.getKey()))
                .count();
    }
}
