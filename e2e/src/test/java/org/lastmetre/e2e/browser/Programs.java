package org.lastmetre.e2e.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chromium and its driver, wherever the environment says they are, or else the first on PATH; nothing is downloaded. */
record Programs(Optional<Path> chromium, Optional<Path> driver) {
    private static final List<String> CHROMIUM =
            List.of("chromium", "google-chrome", "google-chrome-stable", "chromium-browser");
    private static final List<String> DRIVER = List.of("chromedriver", "chromium.chromedriver");
    private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));

    static Programs in(Map<String, String> environment) {
        return new Programs(find(environment, "LM_CHROMIUM", CHROMIUM), find(environment, "LM_CHROMEDRIVER", DRIVER));
    }

    boolean areThere() {
        return chromium.isPresent() && driver.isPresent();
    }

    /** What is missing and how to get it, for a person to read. */
    String missing() {
        var what = chromium.isEmpty() ? "no Chromium" : "no chromedriver";
        return "There is " + what
                + " to be found, so no page is opened in a browser. On Debian: apt-get install chromium "
                + "chromium-driver; elsewhere say where they are in LM_CHROMIUM and LM_CHROMEDRIVER.";
    }

    private static Optional<Path> find(Map<String, String> environment, String variable, List<String> names) {
        var told = environment.get(variable);
        var places = told == null ? onPath(environment, names) : Stream.of(Path.of(told));
        return places.filter(Files::isExecutable).findFirst();
    }

    private static Stream<Path> onPath(Map<String, String> environment, List<String> names) {
        var folders = SEPARATOR.split(environment.getOrDefault("PATH", ""));
        return names.stream().flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)));
    }
}
