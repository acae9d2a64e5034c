package org.lastmetre.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
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
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");

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
        assertThat(browser.run("return document.body.innerText").toString())
                .contains("/api/orders", "/api/arrivals", "/api/windows", "/api/session", "/api/events");
    }

    private static long operations(JsonNode document) {
        return document.path("paths")
                .valueStream()
                .flatMap(JsonNode::propertyStream)
                .filter(operation -> METHODS.contains(operation.getKey()))
                .count();
    }
}
