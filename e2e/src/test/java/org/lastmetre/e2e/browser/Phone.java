package org.lastmetre.e2e.browser;

import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** How a Chromium is started: without a screen of its own, as a phone, asking nobody but the pages it is shown. */
final class Phone {
    /** In points, as most phones have them; on a phone a page is drawn as wide as it says it is. */
    private static final Map<String, Object> SCREEN =
            Map.of("deviceMetrics", Map.of("width", 390, "height", 844, "pixelRatio", 2.0, "touch", true));

    private Phone() {}

    /** Without the sandbox, which does not start for root or in many containers: it opens our own pages only. */
    static ChromeOptions options(Path chromium) {
        var options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        options.setExperimentalOption("mobileEmulation", SCREEN);
        options.setCapability("goog:loggingPrefs", everything());
        return options;
    }

    private static LoggingPreferences everything() {
        var logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        return logging;
    }
}
