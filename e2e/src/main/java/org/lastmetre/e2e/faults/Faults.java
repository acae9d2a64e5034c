package org.lastmetre.e2e.faults;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.lastmetre.e2e.OwnFolder;
import org.lastmetre.e2e.demo.Reply;
import org.lastmetre.e2e.faults.check.Violation;
import org.lastmetre.e2e.faults.proxy.Network;
import org.lastmetre.local.processes.LocalFailure;
import org.lastmetre.local.processes.Patience;
import org.lastmetre.local.processes.Reports;
import org.lastmetre.local.system.LastMetre;
import org.lastmetre.local.system.Lineup;
import org.lastmetre.local.system.Options;
import org.lastmetre.local.system.PortPlan;
import org.lastmetre.local.system.Service;

/** Hurts a system of its own, started afresh on ports of its own, and tells whether it kept its promises all the same. */
public final class Faults {
    private static final Duration READY_WITHIN = Duration.ofSeconds(180);

    private final FaultOptions options;
    private final PrintStream out;

    public Faults(FaultOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** Returns the exit code: 0 if no promise was broken. What a broken one left in the folder is kept for reading. */
    public int run() {
        var folder = OwnFolder.make("faults");
        out.println("Starting Last Metre for a rehearsal in " + folder.path() + " ...");
        try {
            var violations = play(Options.usual(), folder.path());
            if (violations.isEmpty()) {
                folder.delete();
            }
            return violations.isEmpty() ? 0 : 1;
        } catch (LocalFailure | Reply.Unexpected e) {
            out.println(e.getMessage());
            return 1;
        } catch (RuntimeException broken) {
            out.println("The run itself broke: " + broken);
            broken.printStackTrace(out);
            return 1;
        }
    }

    /** Plays in a folder that is made afresh, and returns the promises that were broken. */
    public List<Violation> play(Options usual, Path folder) {
        var chosen = usual.withPorts(PortPlan.free())
                .withLineup(Lineup.twice(keys()))
                .withData(folder)
                .withFresh(true)
                .withRehearsal(true);
        try (var network = Network.around(chosen);
                var system = LastMetre.start(network.options(), Reports.SILENT)) {
            if (!system.awaitReady(Patience.of(READY_WITHIN))) {
                throw new LocalFailure("The gateway did not become ready");
            }
            out.println("Faults for " + options.time().toSeconds() + " s by seed " + options.seed() + " at "
                    + system.gateway());
            return new FaultRun(system, network, options, out).play();
        }
    }

    private String[] keys() {
        return options.twice().stream().map(Service::key).toArray(String[]::new);
    }
}
