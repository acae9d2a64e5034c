package org.lastmetre.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder for a system that is started for a while, beside the usual one. */
public record OwnFolder(Path path) {
    /** @param purpose a part of its name */
    public static OwnFolder make(String purpose) {
        try {
            return new OwnFolder(Files.createTempDirectory("last-metre-" + purpose + "-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With all that is in it. */
    public void delete() {
        try (var all = Files.walk(path)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
