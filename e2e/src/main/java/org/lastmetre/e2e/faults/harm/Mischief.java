package org.lastmetre.e2e.faults.harm;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.lastmetre.e2e.demo.Pause;
import org.lastmetre.e2e.faults.proxy.Link;
import org.lastmetre.local.system.RunningSystem;

/** Does one harm after the other, a few seconds apart, and never more than two at a time. */
public final class Mischief {
    private static final int AT_ONCE = 2;
    private static final Duration BETWEEN = Duration.ofSeconds(3);

    /** Longer than any harm takes that tells by itself that it did not end: a replica is started twice, five minutes each. */
    private static final Duration LAST = Duration.ofMinutes(12);

    private final ExecutorService hands = Executors.newCachedThreadPool();
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final Queue<Inflicted> inflicted = new ConcurrentLinkedQueue<>();
    private final Harms harms;
    private final Consumer<Inflicted> told;

    /** @param told hears of every harm when it is over */
    public Mischief(RunningSystem system, List<Link> links, Poisons poisons, long seed, Consumer<Inflicted> told) {
        this.harms = new Harms(system, links, poisons, new Random(seed));
        this.told = told;
    }

    /** Returns when the time is over and everything hurt is whole again. */
    public List<Inflicted> goOnFor(Duration time) {
        var end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            var harm = harms.next();
            free.acquireUninterruptibly();
            hands.execute(() -> inflict(harm));
            Pause.of(BETWEEN);
        }
        finish();
        return List.copyOf(inflicted);
    }

    /** What there was no time for, by name; nothing if all was done once. */
    public List<String> left() {
        return harms.left();
    }

    private void inflict(Harm harm) {
        var began = System.nanoTime();
        try {
            harm.inflict();
            note(new Inflicted(harm.name(), began, System.nanoTime(), "", true));
        } catch (NotBack e) {
            note(new Inflicted(harm.name(), began, System.nanoTime(), e.getMessage(), false));
        } catch (RuntimeException e) {
            note(new Inflicted(harm.name(), began, System.nanoTime(), e.toString(), true));
        } finally {
            free.release();
        }
    }

    private void note(Inflicted done) {
        inflicted.add(done);
        told.accept(done);
    }

    private void finish() {
        hands.shutdown();
        try {
            if (!hands.awaitTermination(LAST.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("a harm did not end within " + LAST.toMinutes() + " minutes");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
