package org.lastmetre.local.processes;

import java.time.Duration;

/** Hears what happens to the parts, to tell it to whoever waits. Called from several threads. */
public interface Reports {
    Reports SILENT = new Reports() {};

    default void note(String text) {}

    default void ready(Part part, long pid, Duration took) {}

    default void crashed(Part part, int exitCode, Duration restartIn) {}

    default void notRestarted(Part part, String why) {}

    /** {@code asked} is false when the process had to be killed. */
    default void stopped(Part part, boolean asked) {}
}
