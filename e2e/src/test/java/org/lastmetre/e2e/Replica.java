package org.lastmetre.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.lastmetre.local.processes.Patience;
import org.lastmetre.local.processes.Ports;
import org.lastmetre.local.processes.Stopping;
import org.lastmetre.local.system.HttpHealth;

/** A second replica of a running service: the same program with the same settings, on a port of its own. */
final class Replica implements AutoCloseable {
    private static final String PORT = "-Dquarkus.http.port=";
    private static final Stopping GRACEFULLY = new Stopping("TERM", Duration.ofSeconds(30));
    private static final Duration READY_WITHIN = Duration.ofSeconds(90);

    private final Process process;
    private final int port;

    private Replica(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Returns when it is ready. */
    static Replica of(long pid, Path log) {
        var port = Ports.free();
        var replica = new Replica(start(pid, port, log), port);
        var settled = Patience.of(READY_WITHIN).until(() -> !replica.process.isAlive() || HttpHealth.ready(port));
        if (!settled || !replica.process.isAlive()) {
            replica.close();
            throw new IllegalStateException("the second replica did not become ready: " + log);
        }
        return replica;
    }

    private static Process start(long pid, int port, Path log) {
        try {
            var command = words(pid, "cmdline").stream()
                    .map(word -> word.startsWith(PORT) ? PORT + port : word)
                    .toList();
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.directory(Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "cwd"))
                    .toFile());
            builder.environment().clear();
            words(pid, "environ").stream().map(word -> word.split("=", 2)).forEach(pair -> builder.environment()
                    .put(pair[0], pair[1]));
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(long pid, String file) throws IOException {
        var text = Files.readString(Path.of("/proc", Long.toString(pid), file));
        return Arrays.stream(text.split("\0")).filter(word -> !word.isEmpty()).toList();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Asks it to end; false if it had to be killed. */
    boolean stop() {
        return GRACEFULLY.stop(process.toHandle());
    }

    @Override
    public void close() {
        stop();
    }
}
