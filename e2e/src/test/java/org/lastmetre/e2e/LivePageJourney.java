package org.lastmetre.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastmetre.e2e.browser.Browser;
import org.lastmetre.e2e.browser.TheBrowser;
import org.lastmetre.e2e.identity.Account;

/** What a page hears with a browser's own EventSource while its session lasts, and no longer. */
@ExtendWith({TheBrowser.class, TheTown.class})
class LivePageJourney {
    private static final Duration SOON = Duration.ofSeconds(10);

    /** The next heartbeat, every 15 s, ends a stream whose session is over; two seconds later the browser connects again. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);

    private static final String HOUSEHOLD = "resident:fumin-garden/8/3/602";
    private static final String ITS_UPDATES = "/api/households/fumin-garden/8/3/602/updates";
    private static final String LISTEN = """
            window.heard = [];
            window.errors = [];
            const stream = new EventSource(arguments[0]);
            for (const type of ['snapshot', 'OrderPlaced']) {
                stream.addEventListener(type, (event) => heard.push(type + ' ' + event.data));
            }
            stream.addEventListener('error', () => errors.push(stream.readyState));""";

    private static final long CONNECTING = 0;
    private static final long CLOSED = 2;

    private static Town town;
    private static Browser browser;

    @BeforeAll
    static void takeThePhone(Town theTown, Browser theBrowser) {
        town = theTown;
        browser = theBrowser;
        town.clock(Town.MORNING);
    }

    @Test
    void aHouseholdHearsOfItsOrderUntilItSignsOut() {
        signIn(HOUSEHOLD, "rehearsal");
        browser.run(LISTEN, ITS_UPDATES);
        await().atMost(SOON).until(() -> heard("snapshot"));
        var order = ordered("L-1");
        await().atMost(SOON).until(() -> heard("OrderPlaced") && heard(order));

        browser.click("#sign-out");
        await().atMost(HEARTBEAT).until(() -> errors().contains(CONNECTING));
        await().atMost(SOON).until(LivePageJourney::errors, List.of(CONNECTING, CLOSED)::equals);
    }

    @Test
    void thePageOfSomebodyWhoIsPutOutSaysSoAndHearsNoMore() {
        var guard = town.as(Account.ADMIN).post("/api/accounts", "{\"name\":\"guard\",\"role\":\"dispatcher\"}", 201);
        town.keepQuiet(guard.path("secret").asText());
        signIn("guard", guard.path("secret").asText());
        await().atMost(SOON).until(() -> browser.shown("#live-state").contains("Connected"));
        var order = ordered("L-2");
        await().atMost(SOON).until(() -> browser.shown("#events").contains(order));
        browser.picture("live");

        town.as(Account.ADMIN)
                .post("/api/accounts/" + guard.path("id").asText() + "/revocation", "{\"reason\":\"left\"}", 200);
        await().atMost(HEARTBEAT.plus(SOON))
                .until(() -> browser.shown("#notice").contains("登录已失效"));
        assertThat(browser.cookie("lm_session"))
                .as("what is refused, sent or not")
                .isPresent();
        refusedAtOnce("/api/events");
    }

    @Test
    void withoutACookieThereIsNoStream() {
        browser.open(town.page("/sign-in"));
        refusedAtOnce("/api/events");
        refusedAtOnce(ITS_UPDATES);
    }

    /** The browser does not even try again. */
    private static void refusedAtOnce(String stream) {
        browser.run(LISTEN, stream);
        await().atMost(SOON).until(LivePageJourney::errors, List.of(CLOSED)::equals);
    }

    private static void signIn(String account, String secret) {
        browser.open(town.page("/sign-in"));
        browser.type("#account", account);
        browser.type("#secret", secret);
        browser.click("#enter");
        await().atMost(SOON).until(() -> browser.shown("#session-account"), account::equals);
    }

    private static boolean heard(String text) {
        return Boolean.TRUE.equals(browser.run("return heard.some((one) => one.includes(arguments[0]))", text));
    }

    private static List<?> errors() {
        return (List<?>) browser.run("return errors");
    }

    private static String ordered(String reference) {
        var order = town.as(Account.HUIBAILONG).post("/api/orders", """
                {"community":"fumin-garden","externalReference":"%s","category":"FRESH",
                 "deliverTo":{"building":"8","unit":"3","room":"602"},"lines":[{"name":"白菜","quantity":2}]}""".formatted(reference), 201);
        return order.path("id").asText();
    }
}
