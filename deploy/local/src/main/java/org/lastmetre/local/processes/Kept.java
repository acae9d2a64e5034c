package org.lastmetre.local.processes;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** One part that is kept running: when its process ends without having been asked to, it is started again. */
final class Kept {
    private final Part part;
    private final DataFolder folder;
    private final Reports reports;
    private final ScheduledExecutorService timer;
    private final BooleanSupplier closed;

    private Child child;
    private boolean wanted;
    private ScheduledFuture<?> restart;
    private long startedNanos;
    private BackOff backOff = BackOff.fresh();

    Kept(Part part, DataFolder folder, Reports reports, ScheduledExecutorService timer, BooleanSupplier closed) {
        this.part = part;
        this.folder = folder;
        this.reports = reports;
        this.timer = timer;
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
        forgetRestart();
        var running = child;
        child = toRun ? child : null;
        return running;
    }

    /** Whoever starts it by hand before its time would else see it started twice. */
    private void forgetRestart() {
        if (restart != null) {
            restart.cancel(false);
            restart = null;
        }
    }

    private void restartLater() {
        restart = timer.schedule(this::restart, backOff.next().toMillis(), TimeUnit.MILLISECONDS);
        backOff = backOff.doubled();
    }

    private synchronized Child spawn() {
        if (!wanted || closed.getAsBoolean()) {
            return null;
        }
        startedNanos = System.nanoTime();
        child = Child.start(part, folder);
        return child;
    }

    private Child ready(Child started) {
        started.awaitReady();
        reports.ready(part, started.pid(), age());
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
            backOff = backOff.after(age());
            reports.crashed(part, which.exitCode(), backOff.next());
            Room.missing(part, folder.of(part.name())).ifPresent(reports::note);
            restartLater();
        }
    }

    private void restart() {
        try {
            var started = spawn();
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
            restartLater();
        }
    }

    private Duration age() {
        return Duration.ofNanos(System.nanoTime() - startedNanos);
    }
}
