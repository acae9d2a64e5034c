package org.lastmetre.local.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * What is written down about a started process, enough to tell later whether a process with this pid is still that one:
 * pids are given out again, so the start time and a piece of the command line must match, too.
 */
public record PidFile(Path file, long pid, Instant startedAt, String marker, int port) {
    /** Start times come from the kernel's clock ticks plus the boot time, which may be corrected meanwhile. */
    private static final long TOLERANCE_MILLIS = 2_000;

    public static PidFile write(Path file, ProcessHandle process, String marker, int port) {
        var startedAt = process.info().startInstant().orElse(Instant.EPOCH);
        var written = new PidFile(file, process.pid(), startedAt, marker, port);
        written.save();
        return written;
    }

    /** What the file says; empty if there is none, or if it is half-written because the writer was killed. */
    public static Optional<PidFile> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + file, e);
        }
        return properties.containsKey("marker") ? Optional.of(from(file, properties)) : Optional.empty();
    }

    /** The process itself, if it is alive and really the one that was written down. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isOurs);
    }

    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't delete " + file, e);
        }
    }

    private boolean isOurs(ProcessHandle process) {
        var started = process.info().startInstant().orElse(Instant.EPOCH);
        var apart = Math.abs(started.toEpochMilli() - startedAt.toEpochMilli());
        return apart <= TOLERANCE_MILLIS && CommandLine.of(process).contains(marker);
    }

    private void save() {
        var text = "pid=%d%nstartedAt=%s%nport=%d%n".formatted(pid, startedAt, port);
        DataFolder.create(file.getParent());
        try {
            Files.writeString(file, text + "marker=" + marker.replace("\\", "\\\\") + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException("Can't write " + file, e);
        }
    }

    private static PidFile from(Path file, Properties said) {
        return new PidFile(
                file,
                Long.parseLong(said.getProperty("pid")),
                Instant.parse(said.getProperty("startedAt")),
                said.getProperty("marker"),
                Integer.parseInt(said.getProperty("port")));
    }
}
