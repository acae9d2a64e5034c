package org.lastmetre.local.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Processes that a killed launcher left running; they hold the ports and the data, so they are stopped first. */
public final class Leftovers {
    /** Nobody knows what an unplanned one does; this is as long as a service may take. */
    private static final Stopping UNPLANNED = new Stopping("TERM", Duration.ofSeconds(30));

    private static final String ENDING = ".pid";

    private final Plan plan;
    private final DataFolder folder;
    private final Reports reports;

    /** @param plan the order in which they are stopped, and how; what was left may be more than it knows */
    public Leftovers(Plan plan, DataFolder folder, Reports reports) {
        this.plan = plan;
        this.folder = folder;
        this.reports = reports;
    }

    /**
     * Stops all whose pid files are in the folder and clears these; returns how many were running. Those that the plan doesn't
     * know, such as a service's second process, go first: the stores are in every plan, and nothing else is needed by others.
     */
    public int reclaim() {
        var written = pidFiles();
        var running = stages(written.keySet())
                .mapToLong(stage -> reclaim(stage, written))
                .sum();
        written.values().forEach(PidFile::delete);
        return (int) running;
    }

    private Stream<Map<String, Stopping>> stages(Collection<String> names) {
        var planned = plan.parts().stream().map(Part::name).collect(Collectors.toSet());
        var unplanned = names.stream()
                .filter(name -> !planned.contains(name))
                .collect(Collectors.toMap(Function.identity(), name -> UNPLANNED));
        return Stream.concat(Stream.of(unplanned), plan.stopping().stream().map(Leftovers::ways));
    }

    private static Map<String, Stopping> ways(List<Part> stage) {
        return stage.stream().collect(Collectors.toMap(Part::name, Part::stopping));
    }

    private long reclaim(Map<String, Stopping> stage, Map<String, PidFile> written) {
        return stage.entrySet().parallelStream()
                .filter(one -> written.containsKey(one.getKey()))
                .filter(one -> reclaim(one.getKey(), written.get(one.getKey()), one.getValue()))
                .count();
    }

    private boolean reclaim(String name, PidFile written, Stopping stopping) {
        var process = written.process();
        process.ifPresent(running -> {
            reports.note("stopping the leftover " + name + " (pid " + running.pid() + ")");
            stopping.stop(running);
        });
        return process.isPresent();
    }

    private Map<String, PidFile> pidFiles() {
        if (!Files.isDirectory(folder.run())) {
            return Map.of();
        }
        try (var files = Files.list(folder.run())) {
            return files.filter(Leftovers::isOfAPart)
                    .flatMap(file -> PidFile.read(file).stream())
                    .collect(Collectors.toMap(file -> nameOf(file.file()), Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException("Can't look into " + folder.run(), e);
        }
    }

    /** The launcher's own is whoever asks. */
    private static boolean isOfAPart(Path file) {
        return file.toString().endsWith(ENDING) && !nameOf(file).equals(FolderLock.HOLDER);
    }

    private static String nameOf(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }
}
