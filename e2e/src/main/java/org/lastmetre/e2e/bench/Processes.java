package org.lastmetre.e2e.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lastmetre.local.processes.Memory;

/** What Linux tells of a process. */
final class Processes {
    private static final double TICKS_PER_SECOND = 100; // USER_HZ, the same on every Linux

    private Processes() {}

    /** Resident memory. */
    static double megabytes(long pid) {
        return read(pid, "status")
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Of the process and its children, what they share counted once. */
    static double sharedMegabytes(long pid) {
        return Memory.megabytes(ProcessHandle.of(pid).orElseThrow());
    }

    /** Processor time so far. */
    static double cpuSeconds(long pid) {
        return cpuSeconds(read(pid, "stat"));
    }

    /** Fields 14 and 15; the name in field 2 may hold spaces. */
    static double cpuSeconds(String stat) {
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
    }

    private static String read(long pid, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
