package org.lastmetre.local.processes;

import java.util.List;
import java.util.Map;

/**
 * How to start a process: the command line, what is added to its environment (the place for passwords: other users can
 * read a command line), and a marker, a piece of the command line by which the process is known again later.
 */
public record Launch(List<String> command, Map<String, String> environment, String marker) {
    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
        if (command.stream().noneMatch(word -> word.contains(marker))) {
            throw new IllegalArgumentException("The marker " + marker + " is not part of the command line");
        }
    }
}
