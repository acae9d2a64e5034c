package org.lastmetre.local.processes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The command line of a process as the system tells it; the JDK alone cuts it at 4,096 characters on Linux. */
public final class CommandLine {
    private CommandLine() {}

    /** Words with a space between; empty when the system doesn't tell (another user's process, or gone). */
    public static String of(ProcessHandle process) {
        var proc = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        return Files.isReadable(proc)
                ? read(proc)
                : process.info().commandLine().orElse("");
    }

    private static String read(Path proc) {
        try {
            return new String(Files.readAllBytes(proc), StandardCharsets.UTF_8)
                    .replace('\0', ' ')
                    .strip();
        } catch (IOException e) {
            return ""; // it ended between the look and the reading
        }
    }
}
