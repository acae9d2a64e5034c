package org.lastmetre.e2e.overload;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.lastmetre.local.processes.Part;
import org.lastmetre.local.processes.Reports;

/** Parts that ended without having been asked to, such as of a heap that was too small. */
final class Crashes implements Reports {
    private final List<String> all = new CopyOnWriteArrayList<>();

    List<String> all() {
        return all;
    }

    @Override
    public void crashed(Part part, int exitCode, Duration restartIn) {
        all.add(part.name() + " ended by itself with " + exitCode);
    }
}
