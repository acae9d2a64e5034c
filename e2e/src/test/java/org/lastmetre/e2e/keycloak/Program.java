package org.lastmetre.e2e.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.lastmetre.local.processes.Patience;
import org.lastmetre.local.processes.Stopping;

/** A program that runs beside the test and logs to a file; it ends when it is closed, and at the latest with this JVM. */
final class Program implements AutoCloseable {
    static final Path FOLDER = Path.of("target", "keycloak-journey");

    private static final Stopping POLITELY = new Stopping("TERM", Duration.ofSeconds(45));

    private final Process process;
    private final Path log;
    private final Thread atExit = new Thread(this::stop, "stop-program");

    private Program(Process process, Path log) {
        this.process = process;
        this.log = log;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    static Program start(String name, List<String> command, Map<String, String> environment) {
        try {
            var log = Files.createDirectories(FOLDER).resolve(name + ".log");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            return new Program(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails, and ends the program, when it isn't ready within the limit. */
    Program awaitReady(Duration limit, BooleanSupplier ready) {
        var answered = Patience.of(limit).until(() -> !process.isAlive() || ready.getAsBoolean());
        if (answered && process.isAlive()) {
            return this;
        }
        close();
        throw new IllegalStateException("not ready; its log, " + log + ", says why");
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atExit);
        stop();
    }

    private void stop() {
        var children = process.descendants().toList();
        if (!POLITELY.stop(process.toHandle())) {
            children.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
