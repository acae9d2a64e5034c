package org.lastmetre.local.processes;

import java.util.function.BooleanSupplier;

/** Where a part's process is, if it is to run; whoever looks and then acts on it does both while holding this. */
final class Slot {
    private final Part part;
    private final DataFolder folder;
    private final Restarts restarts;
    private final BooleanSupplier closed;

    private Child child;
    private boolean wanted;

    /** @param closed whether nothing is to be started any more */
    Slot(Part part, DataFolder folder, Restarts restarts, BooleanSupplier closed) {
        this.part = part;
        this.folder = folder;
        this.restarts = restarts;
        this.closed = closed;
    }

    synchronized Child child() {
        return child;
    }

    synchronized boolean isWanted() {
        return wanted;
    }

    /** Whether that is the process which is to run. */
    synchronized boolean keeps(Child which) {
        return wanted && which == child;
    }

    /** @return what ran until then; null if nothing did */
    synchronized Child want(boolean toRun) {
        wanted = toRun;
        restarts.forget();
        var running = child;
        child = toRun ? child : null;
        return running;
    }

    /** @return null if it is not to run */
    synchronized Child spawn() {
        if (!wanted || closed.getAsBoolean()) {
            return null;
        }
        restarts.started();
        child = Child.start(part, folder);
        return child;
    }

    /** @return null if it is not to run, or somebody has started it by hand meanwhile */
    synchronized Child spawnAgain() {
        return child != null && child.alive() ? null : spawn();
    }
}
