package org.lastmetre.local.processes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks before the start whether somebody else has the ports, so that it is said once and clearly. */
public final class PortCheck {
    private static final int SHOWN = 100;

    private PortCheck() {}

    /** Fails naming each port that is taken, whose it should be, and who has it. */
    public static void allFree(List<Part> parts) {
        var taken = parts.stream().flatMap(PortCheck::taken).collect(Collectors.joining("\n"));
        if (!taken.isEmpty()) {
            throw new LocalFailure(taken + "\nStop what is there, or choose other ports (LM_ORDER_PORT=18081, …).");
        }
    }

    private static Stream<String> taken(Part part) {
        return part.ports().stream().filter(Ports::inUse).map(port -> {
            var holder = PortHolder.of(port).map(PortCheck::describe).orElse("another process");
            return "port " + port + " (" + part.name() + ") is in use by " + holder;
        });
    }

    private static String describe(ProcessHandle process) {
        var command = CommandLine.of(process);
        var shown = command.length() > SHOWN ? command.substring(0, SHOWN) + "…" : command;
        return "pid " + process.pid() + (shown.isEmpty() ? "" : " (" + shown + ")");
    }
}
