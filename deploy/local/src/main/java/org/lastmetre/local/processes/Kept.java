package org.lastmetre.local.processes;

import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;

/** One part that is kept running: when its process ends without having been asked to, it is started again. */
final class Kept {
    private final Part part;
    private final DataFolder folder;
    private final Reports reports;
    private final Restarts restarts;
    private final Slot slot;

    /** @param hands start it again and wait until it is ready; a part that waits for others must not keep them from starting */
    Kept(
            Part part,
            DataFolder folder,
            Reports reports,
            ScheduledExecutorService timer,
            Executor hands,
            BooleanSupplier closed) {
        this.part = part;
        this.folder = folder;
        this.reports = reports;
        this.restarts = new Restarts(timer, () -> hands.execute(this::restart));
        this.slot = new Slot(part, folder, restarts, closed);
    }

    Part part() {
        return part;
    }

    /** Starts and waits until ready; from then on it is kept running. A failure here is the caller's to handle. */
    void start() {
        slot.want(true);
        var started = slot.spawn();
        if (started == null) {
            throw stoppedWhileStarting();
        }
        watch(readyUnlessStopped(started));
    }

    /** Ends it for good; true if it went when asked. */
    boolean stop() {
        var running = slot.want(false);
        if (running == null) {
            return true;
        }
        var asked = running.stop();
        reports.stopped(part, asked);
        return asked;
    }

    Child child() {
        return slot.child();
    }

    private Child ready(Child started) {
        started.awaitReady();
        reports.ready(part, started.pid(), restarts.age());
        return started;
    }

    /** It ends because it was asked to, which is no failure of its own. */
    private Child readyUnlessStopped(Child started) {
        try {
            return ready(started);
        } catch (LocalFailure e) {
            throw slot.keeps(started) ? e : stoppedWhileStarting();
        }
    }

    private LocalFailure stoppedWhileStarting() {
        return new LocalFailure(part.name() + " was stopped while it was starting");
    }

    private void watch(Child watched) {
        watched.onExit().thenRun(() -> ended(watched));
    }

    private void ended(Child which) {
        synchronized (slot) {
            if (slot.keeps(which)) {
                reports.crashed(part, which.exitCode(), restarts.ended());
                Room.missing(part, folder.of(part.name())).ifPresent(reports::note);
                restarts.plan();
            }
        }
    }

    private void restart() {
        try {
            var started = slot.spawnAgain();
            if (started != null) {
                watch(readyOrStopped(started));
            }
        } catch (RuntimeException e) {
            tryLater(e);
        }
    }

    /** A process that doesn't get ready is ended, which brings it back here after a longer wait. */
    private Child readyOrStopped(Child started) {
        try {
            return ready(started);
        } catch (RuntimeException e) {
            notReady(started, e);
            started.stop();
            return started;
        }
    }

    private void notReady(Child which, RuntimeException why) {
        synchronized (slot) {
            if (slot.keeps(which)) {
                reports.notRestarted(part, why.getMessage());
            }
        }
    }

    private void tryLater(RuntimeException why) {
        synchronized (slot) {
            reports.notRestarted(part, why.getMessage());
            if (slot.isWanted()) {
                restarts.plan();
            }
        }
    }
}
