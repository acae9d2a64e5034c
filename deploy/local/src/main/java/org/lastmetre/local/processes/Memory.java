package org.lastmetre.local.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How much memory a process takes with all its children. */
public final class Memory {
    private static final String SHARE =
            "Pss:"; // what is shared counts in parts, or PostgreSQL's buffers would count often

    private Memory() {}

    public static long megabytes(ProcessHandle process) {
        var all = Stream.concat(Stream.of(process), process.descendants());
        return all.mapToLong(Memory::kilobytes).sum() / 1024;
    }

    private static long kilobytes(ProcessHandle process) {
        var rollup = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
        return Files.isReadable(rollup) ? share(rollup) : resident(process);
    }

    private static long share(Path rollup) {
        try (var lines = Files.lines(rollup)) {
            return lines.filter(line -> line.startsWith(SHARE))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | UncheckedIOException e) {
            return 0; // ended meanwhile
        }
    }

    private static long resident(ProcessHandle process) {
        var asked = Shell.run(List.of("ps", "-o", "rss=", "-p", Long.toString(process.pid())));
        return asked.output().matches("\\d+") ? Long.parseLong(asked.output()) : 0;
    }
}
