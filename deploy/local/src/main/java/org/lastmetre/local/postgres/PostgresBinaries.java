package org.lastmetre.local.postgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lastmetre.local.processes.DataFolder;
import org.lastmetre.local.processes.LocalFailure;

/** PostgreSQL's programs for this machine, unpacked once per user from the jar that carries them. */
final class PostgresBinaries {
    private static final String VERSION = "postgresql-17.6";

    private final Path home;

    private PostgresBinaries(Path home) {
        this.home = home;
    }

    /** Finds them unpacked or unpacks them (about a second, 75 MB); fails where there are none for the machine. */
    static PostgresBinaries unpacked() {
        var cache = DataFolder.create(Cache.folder());
        var home = cache.resolve(VERSION + "-" + System.getProperty("os.arch"));
        if (!Files.isDirectory(home)) {
            unpack(cache, home);
        }
        return new PostgresBinaries(home);
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /** Unpacks beside the place and moves there, so that a half-unpacked folder is never taken for a whole one. */
    private static void unpack(Path cache, Path home) {
        try {
            var beside = Files.createTempDirectory(cache, "unpacking-");
            try (var archive = archive()) {
                TarXz.unpack(archive, beside);
            }
            beside.toFile().setExecutable(true, false);
            beside.toFile().setReadable(true, false);
            move(beside, home);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't unpack PostgreSQL to " + cache, e);
        }
    }

    private static void move(Path beside, Path home) throws IOException {
        try {
            Files.move(beside, home);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(home)) {
                throw e;
            }
            TarXz.remove(beside); // another process was faster
        }
    }

    private static java.io.InputStream archive() throws IOException {
        var system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : System.getProperty("os.name");
        try {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, System.getProperty("os.arch"));
        } catch (IllegalStateException e) {
            throw new LocalFailure("No PostgreSQL for " + system + " on " + System.getProperty("os.arch"), e);
        }
    }
}
