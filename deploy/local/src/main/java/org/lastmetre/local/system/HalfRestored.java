package org.lastmetre.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lastmetre.local.processes.DataFolder;
import org.lastmetre.local.processes.LocalFailure;

/**
 * A note in a data folder that is being made of a backup. It is there before anything else of the backup and goes last, so
 * however a restore ends on the way, by a signal or without power, nobody takes the folder for a whole one.
 */
public record HalfRestored(DataFolder folder) {
    /** From here on the folder isn't whole; fails when the disk says no. */
    public void begin() {
        try {
            Files.writeString(file(), "A restore into this folder has not come to its end.\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Can't note in " + file() + " that a restore has begun", e);
        }
    }

    /** All of the backup is in the folder, or nothing of it is any more. */
    public void end() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException("Can't remove the note " + file(), e);
        }
    }

    /** Fails with a message for the terminal, which says what to do, while the folder isn't whole. */
    public void mustNotBe() {
        if (Files.exists(file())) {
            throw new LocalFailure(
                    folder.root() + " isn't whole: a restore into it has not come to its end, and events are"
                            + " missing. Throw away what is in it, and restore again.");
        }
    }

    private Path file() {
        return folder.of("half-restored");
    }
}
