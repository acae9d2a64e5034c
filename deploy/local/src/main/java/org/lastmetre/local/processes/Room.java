package org.lastmetre.local.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whether a part's disk has room left, which is the first thing to look at when it doesn't stay up. */
final class Room {
    private static final long LEAST_BYTES = 4 << 20;

    private Room() {}

    /** What to tell when there is next to none. */
    static Optional<String> missing(Part part, Path folder) {
        try {
            var left = Files.getFileStore(folder).getUsableSpace();
            return left >= LEAST_BYTES
                    ? Optional.empty()
                    : Optional.of("the disk of " + part.name() + " is full: make room in " + folder
                            + ", then it comes back by itself");
        } catch (IOException e) {
            return Optional.empty(); // it has not been made yet
        }
    }
}
