package org.lastmetre.local.processes;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;

/** Starts the parts in order, keeps them running, and stops them in order. */
public final class Supervisor implements AutoCloseable {
    private static final ThreadFactory DAEMONS = task -> {
        var thread = new Thread(task, "supervisor");
        thread.setDaemon(true);
        return thread;
    };

    private final Plan plan;
    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private final ExecutorService workers = Executors.newCachedThreadPool(DAEMONS);
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(DAEMONS);
    private volatile boolean closed;

    public Supervisor(Plan plan, DataFolder folder, Reports reports) {
        this.plan = plan;
        plan.parts()
                .forEach(part -> kept.put(part.name(), new Kept(part, folder, reports, timer, workers, () -> closed)));
    }

    /** Returns when everything is ready; when a part fails, everything is stopped again and its failure is thrown. */
    public Supervisor start() {
        try {
            plan.starting().forEach(stage -> together(stage, Kept::start));
            return this;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** The running process of a part. */
    public Child child(String part) {
        return named(part).child();
    }

    /** Ends one part until {@link #start(String)}. */
    public void stop(String part) {
        named(part).stop();
    }

    public void start(String part) {
        named(part).start();
    }

    /** Stops everything, stage by stage; calling it again is harmless. */
    @Override
    public void close() {
        closed = true; // at once, so that nothing is started any more
        stopEverything();
    }

    private synchronized void stopEverything() {
        if (!workers.isShutdown()) {
            plan.stopping().forEach(stage -> together(stage, Kept::stop));
            timer.shutdownNow();
            workers.shutdown();
        }
    }

    private void together(Collection<Part> stage, Consumer<Kept> action) {
        var running = stage.stream()
                .map(part -> CompletableFuture.runAsync(() -> action.accept(kept.get(part.name())), workers))
                .toList();
        try {
            CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private Kept named(String part) {
        var found = kept.get(part);
        if (found == null) {
            throw new IllegalArgumentException("No part " + part + "; there are " + List.copyOf(kept.keySet()));
        }
        return found;
    }
}
