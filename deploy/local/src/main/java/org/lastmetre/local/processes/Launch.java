package org.lastmetre.local.processes;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How to start a process: the command line, what is added to its environment (the place for passwords: other users can
 * read a command line), a marker, a piece of the command line by which the process is known again later, and the folder it runs in
 * if that matters.
 */
public record Launch(List<String> command, Map<String, String> environment, String marker, Optional<Path> folder) {
    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
        if (command.stream().noneMatch(word -> word.contains(marker))) {
            throw new IllegalArgumentException("The marker " + marker + " is not part of the command line");
        }
    }

    public Launch(List<String> command, Map<String, String> environment, String marker) {
        this(command, environment, marker, Optional.empty());
    }

    public Launch in(Path there) {
        return new Launch(command, environment, marker, Optional.of(there));
    }
}
