package org.lastmetre.local.cli;

import java.time.Duration;
import org.lastmetre.local.processes.DataFolder;
import org.lastmetre.local.processes.FolderLock;
import org.lastmetre.local.processes.Patience;
import org.lastmetre.local.processes.PidFile;
import org.lastmetre.local.processes.Shell;
import org.lastmetre.local.system.LastMetre;
import org.lastmetre.local.system.Options;

/** Asks the running launcher to stop and waits for it; without one, stops what a killed launcher has left. */
record Down(Options options, Terminal terminal) {
    /** Longer than all the limits for the single parts together. */
    private static final Duration LIMIT = Duration.ofSeconds(120);

    int run() {
        var launcher = PidFile.read(folder().pidFile(FolderLock.HOLDER)).flatMap(PidFile::process);
        return launcher.map(this::stop).orElseGet(this::clear);
    }

    private int stop(ProcessHandle launcher) {
        terminal.print("Stopping Last Metre (pid " + launcher.pid() + ")");
        Shell.signal("TERM", launcher.pid());
        var gone = Patience.of(LIMIT).until(() -> !launcher.isAlive());
        terminal.print(gone ? "Stopped." : "It is still stopping after " + LIMIT.toSeconds() + " s.");
        return gone ? 0 : 1;
    }

    private int clear() {
        var found = LastMetre.reclaim(options, terminal);
        terminal.print(found == 0 ? "Nothing runs on " + folder().root() : "Stopped what a killed launcher had left.");
        return 0;
    }

    private DataFolder folder() {
        return options.folder();
    }
}
