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
    private final BooleanSupplier closed;

    private Child child;
    private boolean wanted;

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
        this.closed = closed;
    }

    Part part() {
        return part;
    }

    /** Starts and waits until ready; from then on it is kept running. A failure here is the caller's to handle. */
    void start() {
        want(true);
        var started = spawn();
        if (started == null) {
            throw stoppedWhileStarting();
        }
        watch(readyUnlessStopped(started));
    }

    /** Ends it for good; true if it went when asked. */
    boolean stop() {
        var running = want(false);
        if (running == null) {
            return true;
        }
        var asked = running.stop();
        reports.stopped(part, asked);
        return asked;
    }

    synchronized Child child() {
        return child;
    }

    private synchronized Child want(boolean toRun) {
        wanted = toRun;
        restarts.forget();
        var running = child;
        child = toRun ? child : null;
        return running;
    }

    private synchronized Child spawn() {
        if (!wanted || closed.getAsBoolean()) {
            return null;
        }
        restarts.started();
        child = Child.start(part, folder);
        return child;
    }

    /** Nothing if somebody has started it by hand meanwhile. */
    private synchronized Child spawnAgain() {
        return child != null && child.alive() ? null : spawn();
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
            throw isKept(started) ? e : stoppedWhileStarting();
        }
    }

    private LocalFailure stoppedWhileStarting() {
        return new LocalFailure(part.name() + " was stopped while it was starting");
    }

    private synchronized boolean isKept(Child which) {
        return wanted && which == child;
    }

    private void watch(Child watched) {
        watched.onExit().thenRun(() -> ended(watched));
    }

    private synchronized void ended(Child which) {
        if (isKept(which)) {
            reports.crashed(part, which.exitCode(), restarts.ended());
            Room.missing(part, folder.of(part.name())).ifPresent(reports::note);
            restarts.plan();
        }
    }

    private void restart() {
        try {
            var started = spawnAgain();
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

    private synchronized void notReady(Child which, RuntimeException why) {
        if (isKept(which)) {
            reports.notRestarted(part, why.getMessage());
        }
    }

    private synchronized void tryLater(RuntimeException why) {
        reports.notRestarted(part, why.getMessage());
        if (wanted) {
            restarts.plan();
        }
    }
}
