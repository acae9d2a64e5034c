package org.lastmetre.e2e.overload;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.lastmetre.e2e.OwnFolder;
import org.lastmetre.e2e.demo.Reply;
import org.lastmetre.local.processes.LocalFailure;
import org.lastmetre.local.processes.Patience;
import org.lastmetre.local.system.LastMetre;
import org.lastmetre.local.system.Options;
import org.lastmetre.local.system.PortPlan;

/** Offers a system of its own, started afresh, four times what it can take, and tells whether it stood that. */
public final class Overload {
    private static final Duration READY_WITHIN = Duration.ofMinutes(3);

    private final OverloadOptions options;
    private final PrintStream out;

    public Overload(OverloadOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** Returns the exit code: 0 if everything was as promised. */
    public int run() {
        var folder = OwnFolder.make("overload");
        try {
            return play(Options.usual(), folder.path()).isEmpty() ? 0 : 1;
        } catch (LocalFailure | Reply.Unexpected e) {
            out.println(e.getMessage());
            return 1;
        } finally {
            folder.delete();
        }
    }

    /** Plays in a folder that is made afresh, and returns what was not as promised. */
    public List<String> play(Options usual, Path folder) {
        var chosen = usual.withPorts(PortPlan.free())
                .withData(folder)
                .withFresh(true)
                .withRehearsal(true);
        var crashes = new Crashes();
        var report = new OverloadReport(out);
        out.println("Starting Last Metre for a rehearsal in " + folder + " ...");
        try (var system = LastMetre.start(chosen, crashes)) {
            if (!system.awaitReady(Patience.of(READY_WITHIN))) {
                throw new LocalFailure("The gateway did not become ready");
            }
            var broken = new OverloadRun(system, options, crashes, report).play();
            report.verdict(broken);
            return broken;
        }
    }
}
