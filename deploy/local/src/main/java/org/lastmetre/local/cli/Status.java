package org.lastmetre.local.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.lastmetre.local.processes.DataFolder;
import org.lastmetre.local.processes.Memory;
import org.lastmetre.local.processes.PidFile;
import org.lastmetre.local.system.ProviderNote;
import org.lastmetre.local.system.Readiness;
import org.lastmetre.local.system.Service;

/** A table of what runs; the exit code says whether all of it is ready. */
record Status(DataFolder folder, Clock clock, Terminal terminal) {
    private static final String ROW = "%-18s %-9s %-6s %-9s %9s  %s";

    int run() {
        terminal.print(ROW.formatted("PROCESS", "PID", "PORT", "READY", "MEMORY MB", "UP FOR"));
        var ready = names().stream().map(this::row).toList();
        return ready.contains(false) ? 1 : 0;
    }

    private boolean row(String name) {
        var running =
                PidFile.read(folder.pidFile(name)).filter(file -> file.process().isPresent());
        if (running.isEmpty() && new ProviderNote(folder).isFor(name)) {
            terminal.print(ROW.formatted(name, "-", "-", "elsewhere", "-", "-"));
            return true;
        }
        if (running.isEmpty()) {
            terminal.print(ROW.formatted(name, "-", "-", "down", "-", "-"));
            return false;
        }
        var file = running.get();
        var ready = Readiness.of(name, file.port());
        var memory = Memory.megabytes(file.process().orElseThrow());
        terminal.print(ROW.formatted(name, file.pid(), file.port(), ready ? "yes" : "NO", memory, upFor(file)));
        return ready;
    }

    private String upFor(PidFile file) {
        var up = Duration.between(file.startedAt(), clock.instant());
        return "%d:%02d:%02d".formatted(up.toHours(), up.toMinutesPart(), up.toSecondsPart());
    }

    private static List<String> names() {
        return Service.parts();
    }
}
