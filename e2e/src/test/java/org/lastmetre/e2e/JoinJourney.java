package org.lastmetre.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastmetre.e2e.browser.Browser;
import org.lastmetre.e2e.browser.TheBrowser;
import org.lastmetre.e2e.identity.Account;

/** The story of a household that comes in with an invitation, and of the next one who tries the same code. */
@ExtendWith({TheBrowser.class, TheTown.class})
class JoinJourney {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String HOUSEHOLD = "resident:fumin-garden/3/1/501";

    private static Town town;
    private static Browser browser;

    @BeforeAll
    static void takeThePhone(Town theTown, Browser theBrowser) {
        town = theTown;
        browser = theBrowser;
    }

    @Test
    void aCodeLetsInOnce() {
        var code = code();
        browser.open(town.page("/join#" + code));
        await().atMost(SOON).until(() -> browser.run("return document.getElementById('code').value"), code::equals);
        assertThat(browser.address()).isEqualTo(town.page("/join").toString());
        assertThat(browser.cookie("lm_session")).as("before anybody agreed").isEmpty();
        browser.picture("join-invited");

        browser.click("#enter");
        await().atMost(SOON).until(() -> browser.shown("#session-account"), HOUSEHOLD::equals);
        assertThat(browser.shown("#session-role")).contains("resident");
        browser.picture("joined");
        assertThat(browser.promised("(await fetch('/api/orders?community=fumin-garden')).status"))
                .isEqualTo(200L);

        browser.open(town.page("/join"));
        browser.type("#code", code);
        browser.click("#enter");
        isRefused();
    }

    @Test
    void aCodeThatWasMadeUpIsRefused() {
        browser.open(town.page("/join"));
        browser.type("#code", "7k2qd m4xpa");
        browser.click("#enter");
        isRefused();
        assertThat(browser.cookie("lm_session")).isEmpty();
    }

    private static void isRefused() {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(browser.shown("#notice")).contains("邀请码无效、已用过", "ask for a new one"));
        browser.picture("join-refused");
        assertThat(browser.complaints()).isEmpty();
    }

    private static String code() {
        var invitation = town.as(Account.ADMIN).post("/api/invitations", """
                {"household":{"community":"fumin-garden","building":"3","unit":"1","room":"501"}}""", 201);
        var code = invitation.path("code").asText();
        town.keepQuiet(code);
        return code;
    }
}
