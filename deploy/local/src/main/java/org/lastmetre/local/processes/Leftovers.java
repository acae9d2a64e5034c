package org.lastmetre.local.processes;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Processes that a killed launcher left running; they hold the ports and the data, so they are stopped first. */
public final class Leftovers {
    private final Plan plan;
    private final DataFolder folder;
    private final Reports reports;

    public Leftovers(Plan plan, DataFolder folder, Reports reports) {
        this.plan = plan;
        this.folder = folder;
        this.reports = reports;
    }

    /** Stops them in the order of the plan and clears their pid files; returns how many were running. */
    public int reclaim() {
        var written = pidFiles();
        var running = plan.stopping().stream()
                .mapToLong(stage -> reclaim(stage, written))
                .sum();
        written.values().forEach(PidFile::delete);
        return (int) running;
    }

    private long reclaim(List<Part> stage, Map<String, PidFile> written) {
        return stage.parallelStream()
                .filter(part -> written.containsKey(part.name()))
                .filter(part -> reclaim(part, written.get(part.name())))
                .count();
    }

    private boolean reclaim(Part part, PidFile written) {
        var process = written.process();
        process.ifPresent(running -> {
            reports.note("stopping the leftover " + part.name() + " (pid " + running.pid() + ")");
            part.stopping().stop(running);
        });
        return process.isPresent();
    }

    private Map<String, PidFile> pidFiles() {
        return plan.parts().stream()
                .map(part -> folder.pidFile(part.name()))
                .flatMap(file -> PidFile.read(file).stream())
                .collect(Collectors.toMap(file -> nameOf(file.file()), file -> file));
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replaceAll("\\.pid$", "");
    }
}
