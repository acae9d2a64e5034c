package org.lastmetre.local.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder everything local lives in: stored data, logs, pid files and secrets, each part by its name. */
public record DataFolder(Path root) {
    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    public Path of(String part) {
        return root.resolve(part);
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    public Path run() {
        return root.resolve("run");
    }

    public Path pidFile(String part) {
        return run().resolve(part + ".pid");
    }

    public Path secrets() {
        return root.resolve("secrets");
    }

    /** Creates a folder and all above it; fails when a file is in the way or the disk says no. */
    public static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't create the folder " + folder, e);
        }
    }
}
