package org.lastmetre.e2e.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What keeps people with a screen reader, a keyboard or weak eyes from using a page, as axe-core finds it. */
public final class Accessibility {
    private static final String FINDINGS = """
            axe.run().then((found) => found.violations
                .filter((one) => ['serious', 'critical'].includes(one.impact))
                .map((one) => one.id + ': ' + one.nodes.map((node) => node.target.join(' ')).join(', ')))""";

    private Accessibility() {}

    /** Serious and critical findings, each with the elements it is about. */
    public static List<?> findings(Browser browser) {
        browser.run(axe());
        return (List<?>) browser.promised(FINDINGS);
    }

    private static String axe() {
        try (var file = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
