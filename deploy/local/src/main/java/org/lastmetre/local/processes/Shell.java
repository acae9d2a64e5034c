package org.lastmetre.local.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Short commands of the operating system whose output is wanted at once. */
public final class Shell {
    /** What a command printed (both streams) and how it ended. */
    public record Outcome(int exitCode, String output) {
        public boolean ok() {
            return exitCode == 0;
        }
    }

    private Shell() {}

    public static Outcome run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output.strip());
        } catch (IOException e) {
            return new Outcome(127, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(130, "interrupted");
        }
    }

    /** The program's place on the PATH, if it is there. */
    public static Optional<Path> which(String program) {
        var path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        return Stream.of(path.split(":"))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Sends a signal such as TERM, INT, STOP or CONT; a process that is already gone is no error. */
    public static void signal(String signal, long pid) {
        var sent = run(List.of("sh", "-c", "kill -" + signal + " " + pid));
        var alive = ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
        if (!sent.ok() && alive) {
            throw new UncheckedIOException(new IOException("kill -" + signal + " " + pid + ": " + sent.output()));
        }
    }
}
