package org.lastmetre.local.cli;

import java.nio.file.Path;
import java.util.Optional;

/** What was asked for on the command line. */
sealed interface Request {
    /** The folder given with --data, if one was. */
    Optional<Path> data();

    record Up(Optional<Path> data, boolean fresh, boolean rehearsal) implements Request {}

    record Status(Optional<Path> data) implements Request {}

    record Down(Optional<Path> data) implements Request {}

    /** All logs, or the one of a service. */
    record Logs(Optional<Path> data, Optional<String> service) implements Request {}

    /** A backup of what runs on the folder, to another one. */
    record Save(Optional<Path> data, Path to) implements Request {}

    /** A data folder made of a backup. */
    record Restore(Optional<Path> data, Path from) implements Request {}

    record Help(Optional<Path> data) implements Request {}
}
