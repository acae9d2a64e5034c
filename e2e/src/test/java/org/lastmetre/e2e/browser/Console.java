package org.lastmetre.e2e.browser;

import java.util.List;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The browser's console: errors of scripts, files that are missing, what the content security policy refused. */
final class Console {
    /** Browsers note each refused call as an error; a page expects those and tells its user. */
    private static final Pattern REFUSED_CALL =
            Pattern.compile("\\S+/api/\\S+ - Failed to load resource: .* 4\\d\\d .*");

    private final WebDriver driver;

    Console(WebDriver driver) {
        this.driver = driver;
    }

    /** Errors since it was last read. */
    List<String> read() {
        var entries = driver.manage().logs().get(LogType.BROWSER).spliterator();
        return StreamSupport.stream(entries, false)
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .filter(message -> !REFUSED_CALL.matcher(message).matches())
                .toList();
    }
}
