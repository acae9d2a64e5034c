package org.lastmetre.local.processes;

import java.time.Duration;

/** How a process is asked to end, and how long it may take before it is killed. */
public record Stopping(String signal, Duration within) {
    public static final Stopping POLITELY = new Stopping("TERM", Duration.ofSeconds(15));

    /** Asks, waits, kills; returns true if asking was enough. A stopped (SIGSTOP) process is woken so that it can hear. */
    public boolean stop(ProcessHandle process) {
        if (!process.isAlive()) {
            return true;
        }
        Shell.signal(signal, process.pid());
        Shell.signal("CONT", process.pid());
        if (Patience.of(within).until(() -> !process.isAlive())) {
            return true;
        }
        process.destroyForcibly();
        Patience.of(Duration.ofSeconds(5)).until(() -> !process.isAlive());
        return false;
    }
}
