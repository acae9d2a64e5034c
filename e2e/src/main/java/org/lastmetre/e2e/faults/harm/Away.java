package org.lastmetre.e2e.faults.harm;

import java.time.Duration;
import org.lastmetre.e2e.demo.Pause;
import org.lastmetre.local.system.RunningSystem;

/** Takes one replica away for a while, with a word or without, and brings it back; the other one has to do its work. */
record Away(RunningSystem system, String replica, boolean politely, Duration time) implements Harm {
    @Override
    public String name() {
        return (politely ? "send away " : "kill for a while ") + replica;
    }

    @Override
    public void inflict() {
        var pid = Processes.running(system, replica);
        if (!politely) {
            Processes.signal("KILL", pid);
        }
        system.stop(replica);
        try {
            Pause.of(time);
        } finally {
            bringBack();
        }
    }

    /** Other faults may keep it from getting ready in time: whoever runs a system then starts it once more. */
    private void bringBack() {
        try {
            system.start(replica);
        } catch (RuntimeException late) {
            system.stop(replica);
            bringBackAtLast();
        }
    }

    private void bringBackAtLast() {
        try {
            system.start(replica);
        } catch (RuntimeException e) {
            throw new NotBack(replica + " did not come back, started twice: " + e.getMessage());
        }
    }
}
