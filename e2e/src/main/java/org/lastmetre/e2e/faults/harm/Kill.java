package org.lastmetre.e2e.faults.harm;

import java.time.Duration;
import org.lastmetre.local.processes.Patience;
import org.lastmetre.local.system.RunningSystem;

/** Ends a process with SIGKILL; the launcher notices and starts it again. */
record Kill(RunningSystem system, String part) implements Harm {
    /** Longer than the launcher's own patience. */
    private static final Duration BACK_WITHIN = Duration.ofMinutes(6);

    @Override
    public String name() {
        return "kill " + part;
    }

    @Override
    public void inflict() {
        var before = Processes.running(system, part);
        Processes.signal("KILL", before);
        var back = new Patience(BACK_WITHIN, Duration.ofMillis(200))
                .until(() -> system.ready(part) && system.pid(part) != before);
        if (!back) {
            throw new NotBack(part + " did not come back within " + BACK_WITHIN.toSeconds() + " s");
        }
    }
}
