package org.lastmetre.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lastmetre.e2e.browser.Accessibility;
import org.lastmetre.e2e.browser.Browser;
import org.lastmetre.e2e.browser.TheBrowser;

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
}
