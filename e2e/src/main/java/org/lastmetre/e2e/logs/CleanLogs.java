package org.lastmetre.e2e.logs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lastmetre.local.processes.DataFolder;

/**
 * Reads every log of a data folder after a run, and finds the lines that tell who lives where, who somebody is, or how to
 * come in. A finding names the line and what is in it, and doesn't repeat it.
 */
public final class CleanLogs {
    private static final Pattern ESCAPED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

    /** Shorter notes beside the secrets are none. */
    private static final int SECRET_LENGTH = 16;

    private final DataFolder folder;
    private final Map<String, Predicate<String>> forbidden = new LinkedHashMap<>();

    /** What the folder itself keeps secret, passwords of databases above all, is looked for, too. */
    public CleanLogs(DataFolder folder, Private known) {
        this.folder = folder;
        var words = known.and(secrets(folder)).words();
        forbidden.put("a door", line -> DoorPatterns.finds(line, known.doors()));
        forbidden.put("a name or a secret", line -> words.stream().anyMatch(line::contains));
        forbid("a phone number", "(?<![\\d.])1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?![\\d.])");
        forbid("a token", "eyJ[A-Za-z0-9_-]{8}");
        forbid("an API key", "lm_(?:live|test)_");
        forbid("an Authorization header", "(?i)\\bauthorization\\b");
    }

    private void forbid(String what, String expression) {
        forbidden.put(what, Pattern.compile(expression).asPredicate());
    }

    /** Empty when the logs are clean; fails when there are none to read. */
    public List<String> findings() {
        var logs = files(folder.logs());
        if (logs.isEmpty()) {
            throw new IllegalStateException("there are no logs in " + folder.logs());
        }
        var found = new ArrayList<String>();
        logs.forEach(log -> read(log, found));
        return found;
    }

    private void read(Path log, List<String> found) {
        try (var reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(log), StandardCharsets.UTF_8))) {
            var number = 0;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                check(log.getFileName() + ":" + number, line, found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + log, e);
        }
    }

    private void check(String place, String line, List<String> found) {
        var plain = decoded(line);
        forbidden.forEach((what, isIn) -> {
            if (isIn.test(plain)) {
                found.add(place + " shows " + what);
            }
        });
    }

    /** Paths are written with percent signs. */
    private static String decoded(String line) {
        return line.indexOf('%') < 0
                ? line
                : ESCAPED.matcher(line)
                        .replaceAll(part ->
                                Matcher.quoteReplacement(URLDecoder.decode(part.group(), StandardCharsets.UTF_8)));
    }

    private static List<String> secrets(DataFolder folder) {
        return files(folder.secrets()).stream()
                .map(CleanLogs::text)
                .filter(text -> text.length() >= SECRET_LENGTH)
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + file, e);
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + folder, e);
        }
    }
}
