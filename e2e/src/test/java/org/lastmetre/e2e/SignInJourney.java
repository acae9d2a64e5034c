package org.lastmetre.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastmetre.e2e.browser.Browser;
import org.lastmetre.e2e.browser.TheBrowser;
import org.openqa.selenium.Keys;

/** The story of somebody who signs in on a phone, works, and signs out; and of what a script on the page could take. */
@ExtendWith({TheBrowser.class, TheTown.class})
class SignInJourney {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String STATUS = "(await fetch(given[0])).status";

    private static Town town;
    private static Browser browser;

    @BeforeAll
    static void takeThePhone(Town theTown, Browser theBrowser) {
        town = theTown;
        browser = theBrowser;
    }

    @BeforeEach
    void openThePage() {
        browser.open(town.page("/sign-in"));
    }

    @Test
    void aWrongSecretIsToldInBothLanguagesAndLetsNobodyIn() {
        signIn("reception", "rehearsal?");

        await().atMost(SOON).untilAsserted(() -> assertThat(browser.shown("#notice"))
                .contains("账号或密码不对", "Account or secret is wrong"));
        browser.picture("sign-in-wrong");
        assertThat(browser.shown("#session")).isEmpty();
        assertThat(browser.cookie("lm_session")).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whoSignsInWorksUntilSigningOut() {
        signIn("reception", "rehearsal");

        await().atMost(SOON).untilAsserted(() -> assertThat(browser.shown("#session-account"))
                .isEqualTo("reception"));
        browser.picture("signed-in");
        assertThat(browser.shown("#notice")).isEmpty();
        assertThat(browser.promised(STATUS, "/api/reception?community=fumin-garden"))
                .isEqualTo(200L);

        browser.click("#sign-out");
        await().atMost(SOON).until(() -> !browser.shown("#sign-in").isEmpty());
        assertThat(browser.cookie("lm_session")).isEmpty();
        assertThat(browser.promised(STATUS, "/api/reception?community=fumin-garden"))
                .isEqualTo(401L);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void noScriptCanTakeTheSession() {
        signIn("reception", "rehearsal");
        await().atMost(SOON).until(() -> !browser.shown("#session").isEmpty());

        assertThat(browser.cookie("lm_session")).hasValueSatisfying(cookie -> {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getSameSite()).isEqualTo("Strict");
        });
        assertThat(browser.run("return document.cookie")).isEqualTo("");
        assertThat(browser.run("return localStorage.length + sessionStorage.length"))
                .isEqualTo(0L);
        assertThat(browser.run("return document.getElementById('secret').value"))
                .isEqualTo("");
        assertThat(browser.address()).isEqualTo(town.page("/sign-in").toString());
    }

    @Test
    void aKeyboardIsEnough() {
        await().atMost(SOON).until(() -> browser.run("return document.activeElement.id"), "account"::equals);
        browser.press("reception", Keys.TAB, "rehearsal", Keys.ENTER);

        await().atMost(SOON).until(() -> browser.shown("#session-account"), "reception"::equals);
        browser.press(Keys.TAB, Keys.ENTER);
        await().atMost(SOON).until(() -> !browser.shown("#sign-in").isEmpty());
    }

    private static void signIn(String account, String secret) {
        browser.type("#account", account);
        browser.type("#secret", secret);
        browser.click("#enter");
    }
}
