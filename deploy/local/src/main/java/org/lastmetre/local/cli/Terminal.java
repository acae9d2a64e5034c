package org.lastmetre.local.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import org.lastmetre.local.processes.Part;
import org.lastmetre.local.processes.Reports;

/** Tells a terminal, one line per happening, so that it reads the same when it is piped to a file. */
final class Terminal implements Reports {
    private final PrintStream out;

    Terminal(PrintStream out) {
        this.out = out;
    }

    void print(String text) {
        out.println(text);
        out.flush();
    }

    /** Whether everything printed so far has left; not so when whoever read it is gone. */
    boolean isHeard() {
        return !out.checkError();
    }

    @Override
    public void note(String text) {
        print("  " + text);
    }

    @Override
    public void ready(Part part, long pid, Duration took) {
        var seconds = took.toMillis() / 1000.0;
        print(String.format(
                Locale.ROOT, "  %-18s ready on port %-5d  pid %-8d %4.1f s", part.name(), part.port(), pid, seconds));
    }

    @Override
    public void crashed(Part part, int exitCode, Duration restartIn) {
        print("! " + part.name() + " ended by itself (exit code " + exitCode + "); restarting it in "
                + restartIn.toSeconds() + " s");
    }

    @Override
    public void notRestarted(Part part, String why) {
        print("! " + part.name() + " did not come back: " + why);
    }

    @Override
    public void stopped(Part part, boolean asked) {
        print("  " + part.name() + (asked ? " stopped" : " did not stop when asked and was killed"));
    }
}
