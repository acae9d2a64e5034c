package org.lastmetre.local.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;

/** A running process of the local system, with its pid file; closing it stops it the way its part says. */
public final class Child implements AutoCloseable {
    /** To ask more often takes processor time from what starts. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Part part;
    private final Process process;
    private final PidFile pidFile;
    private final Path log;

    private Child(Part part, Process process, PidFile pidFile, Path log) {
        this.part = part;
        this.process = process;
        this.pidFile = pidFile;
        this.log = log;
    }

    /** Prepares and starts the part; it is running when this returns, but perhaps not ready yet. */
    public static Child start(Part part, DataFolder folder) {
        part.prepare();
        var launch = part.launch();
        var process = spawn(part, launch, folder);
        var pidFile = PidFile.write(folder.pidFile(part.name()), process.toHandle(), launch.marker(), part.port());
        return new Child(part, process, pidFile, folder.log(part.name()));
    }

    /** Waits until the part is ready and furnished; fails when the process ends or takes too long. */
    public Child awaitReady() {
        var answered = new Patience(part.startsWithin(), BETWEEN_LOOKS).until(() -> !alive() || part.ready());
        if (!alive()) {
            throw notReady("ended while starting (exit code " + process.exitValue() + ")");
        }
        if (!answered) {
            throw notReady("was not ready within " + part.startsWithin().toSeconds() + " s");
        }
        part.furnish();
        return this;
    }

    public Part part() {
        return part;
    }

    public boolean alive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    public int exitCode() {
        return process.exitValue();
    }

    public CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** Stops the process; true if it went when asked, false if it had to be killed. */
    public boolean stop() {
        var went = part.stopping().stop(process.toHandle());
        pidFile.delete();
        return went;
    }

    @Override
    public void close() {
        stop();
    }

    private LocalFailure notReady(String what) {
        return new LocalFailure(part.name() + " " + what + ". Its log, " + log + ", ends with\n" + LogFile.end(log));
    }

    private static Process spawn(Part part, Launch launch, DataFolder folder) {
        var command = new ArrayList<>(Detached.prefix());
        command.addAll(launch.command());
        var log = LogFile.open(folder.log(part.name()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
        builder.environment().putAll(launch.environment());
        launch.folder().ifPresent(there -> builder.directory(there.toFile()));
        try {
            var process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException("Can't start " + part.name(), e);
        }
    }
}
