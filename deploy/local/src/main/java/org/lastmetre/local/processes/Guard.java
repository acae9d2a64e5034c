package org.lastmetre.local.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sees to it that throw-away processes never outlive this JVM, however it ends: a small shell holds the reading end of
 * a pipe whose writing end is ours; when we are gone, even by SIGKILL, it wakes up, kills them and removes their folder.
 */
public final class Guard {
    private static final String SCRIPT = """
            trap '' INT TERM HUP
            while read -r line; do :; done
            dir=$1; shift
            for pid in "$@"; do kill -CONT "$pid"; kill -QUIT "$pid"; done
            sleep 1
            for pid in "$@"; do kill -KILL "$pid"; done
            rm -rf "$dir"
            """;

    private Guard() {}

    /** Guards the processes; the folder is deleted with them, so it must hold nothing else of worth. */
    public static void over(Path throwAway, List<Child> children) {
        var pids = children.stream().map(child -> Long.toString(child.pid())).toArray(String[]::new);
        var command = new ArrayList<>(Detached.prefix());
        command.addAll(List.of("sh", "-c", SCRIPT, "last-metre-guard", throwAway.toString()));
        command.addAll(List.of(pids));
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't start the guard over " + throwAway, e);
        }
    }
}
