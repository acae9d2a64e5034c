package org.lastmetre.e2e.faults.harm;

import java.time.Duration;
import org.lastmetre.e2e.demo.Pause;
import org.lastmetre.local.processes.Patience;
import org.lastmetre.local.system.RunningSystem;

/** Stops a process, with all it has started, and lets it go on later as if nothing had been. */
record Freeze(RunningSystem system, String part, Duration time) implements Harm {
    private static final Duration READY_WITHIN = Duration.ofMinutes(6);

    @Override
    public String name() {
        return "freeze " + part;
    }

    @Override
    public void inflict() {
        var family = Processes.family(Processes.running(system, part));
        Processes.signal("STOP", family);
        try {
            Pause.of(time);
        } finally {
            Processes.signal("CONT", family);
        }
        if (!new Patience(READY_WITHIN, Duration.ofMillis(200)).until(() -> system.ready(part))) {
            throw new NotBack(part + " was not ready after it had been frozen");
        }
    }
}
