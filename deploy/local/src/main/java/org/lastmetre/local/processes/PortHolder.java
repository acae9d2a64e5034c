package org.lastmetre.local.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who listens on a port, as far as the system tells us. */
final class PortHolder {
    private static final String LISTENING = "0A"; // the state's number in /proc/net/tcp
    private static final int ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private PortHolder() {}

    /** The listener; empty when it belongs to somebody whose processes we may not look into. */
    static Optional<ProcessHandle> of(int port) {
        return Files.isReadable(Path.of("/proc/net/tcp")) ? fromProc(port) : fromLsof(port);
    }

    private static Optional<ProcessHandle> fromProc(int port) {
        var sockets = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> lines(Path.of(table)))
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> words.length > INODE && words[STATE].equals(LISTENING))
                .filter(words -> words[ADDRESS].endsWith(":%04X".formatted(port)))
                .map(words -> "socket:[" + words[INODE] + "]")
                .collect(Collectors.toSet());
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process, sockets))
                .findFirst();
    }

    private static boolean holds(ProcessHandle process, Set<String> sockets) {
        var folder = Path.of("/proc", Long.toString(process.pid()), "fd");
        if (sockets.isEmpty() || !Files.isReadable(folder)) {
            return false;
        }
        try (var open = Files.list(folder)) {
            return open.anyMatch(descriptor -> sockets.contains(target(descriptor)));
        } catch (IOException | UncheckedIOException e) {
            return false; // ended meanwhile, or not ours to look into
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            return ""; // closed meanwhile
        }
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.exists(table) ? Files.readAllLines(table).stream() : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + table, e);
        }
    }

    private static Optional<ProcessHandle> fromLsof(int port) {
        var asked = Shell.run(List.of("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN"));
        return asked.output()
                .lines()
                .filter(line -> line.matches("\\d+"))
                .map(Long::parseLong)
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .findFirst();
    }
}
