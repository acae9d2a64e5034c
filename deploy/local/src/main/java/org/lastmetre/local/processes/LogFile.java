package org.lastmetre.local.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Collectors;

/** A process's log: appended to, and set aside as {@code .1} at a start when it has grown. */
final class LogFile {
    private static final long SET_ASIDE_BYTES = 20L * 1024 * 1024;

    private static final int END_LINES = 15;

    private LogFile() {}

    /** The last lines, indented, to show beside a failure; read as bytes, because a crash may cut a character. */
    static String end(Path log) {
        try (var lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            var all = lines.toList();
            return all.subList(Math.max(0, all.size() - END_LINES), all.size()).stream()
                    .map(line -> "    " + line)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + log, e);
        }
    }

    static Redirect open(Path log) {
        DataFolder.create(log.getParent());
        try {
            if (Files.exists(log) && Files.size(log) > SET_ASIDE_BYTES) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Can't set the log " + log + " aside", e);
        }
        return Redirect.appendTo(log.toFile());
    }
}
