package org.lastmetre.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.lastmetre.local.kafka.LocalKafka;
import org.lastmetre.local.postgres.LocalPostgres;
import org.lastmetre.local.processes.DataFolder;

/** Throws away what the system has stored, by name, so that a folder given by mistake loses nothing else. */
record Wipe(DataFolder folder) {
    void everything() {
        Stream.of(folder.of(LocalPostgres.NAME), folder.of(LocalKafka.NAME), folder.logs(), folder.secrets())
                .forEach(Wipe::delete);
        new HalfRestored(folder).end(); // last, as a wipe may be cut off, too
    }

    private static void delete(Path path) {
        try {
            FileUtils.deleteDirectory(path.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("Can't wipe " + path, e);
        }
    }
}
