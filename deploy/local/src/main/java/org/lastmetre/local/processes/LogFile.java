package org.lastmetre.local.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A process's log: appended to, and set aside as {@code .1} at a start when it has grown. */
final class LogFile {
    private static final long SET_ASIDE_BYTES = 20L * 1024 * 1024;

    private LogFile() {}

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
