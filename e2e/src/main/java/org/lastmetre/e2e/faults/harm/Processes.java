package org.lastmetre.e2e.faults.harm;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lastmetre.local.system.RunningSystem;

/** Signals to processes of the system. */
final class Processes {
    private Processes() {}

    /** The pid of a part; fails with {@link Failed} while it is down. */
    static long running(RunningSystem system, String part) {
        var pid = system.pid(part);
        if (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty()) {
            throw new Failed(part + " is down");
        }
        return pid;
    }

    static void signal(String signal, long... pids) {
        var command = new ArrayList<>(List.of("kill", "-" + signal));
        for (var pid : pids) {
            command.add(Long.toString(pid));
        }
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new Failed("can't send " + signal, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failed("interrupted", e);
        }
    }

    /** The process with all it has started. */
    static long[] family(long pid) {
        var process = ProcessHandle.of(pid).stream();
        return process.flatMap(parent -> Stream.concat(Stream.of(parent), parent.descendants()))
                .mapToLong(ProcessHandle::pid)
                .toArray();
    }
}
