package org.lastmetre.e2e.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** One run of a load: what is due is sent, what came is read, again and again. */
final class Loop {
    private static final long MILLI_NANOS = 1_000_000;
    private static final long NAP_NANOS = 200_000; // a selector counts in milliseconds, which is too coarse for a rate
    private static final int READ_BYTES = 1 << 16;

    private final Load load;
    private final Selector selector;
    private final ByteBuffer in = ByteBuffer.allocateDirect(READ_BYTES);
    private final Set<Link> links = new LinkedHashSet<>();
    private final ArrayDeque<Link> free = new ArrayDeque<>();
    private final Tally tally = new Tally();
    private long sent;
    private Schedule schedule;

    Loop(Load load, Selector selector) {
        this.load = load;
        this.selector = selector;
    }

    Outcome run(Duration duration) throws IOException {
        open();
        var cpu = cpuNanos();
        schedule = Schedule.from(System.nanoTime(), duration, load.pace());
        for (var now = schedule.startNanos(); goesOn(now); now = System.nanoTime()) {
            send(now);
            await(now);
        }
        return outcome(cpuNanos() - cpu);
    }

    private void open() throws IOException {
        var longest = load.requests().longest();
        for (var number = 0; number < load.connections(); number++) {
            var target = load.targets().get(number % load.targets().size());
            links.add(new Link(number, target, selector, longest));
        }
        free.addAll(links);
    }

    private boolean goesOn(long now) {
        var isWaiting = schedule.owed(sent) > 0 || free.size() < links.size();
        return !schedule.isOver(now) || isWaiting && !schedule.isGivenUp(now);
    }

    private void send(long now) {
        while (!free.isEmpty() && schedule.mayBeSent(sent, now)) {
            var link = free.poll();
            try {
                link.send(load.requests(), load.pace().isOpen() ? schedule.intended(sent) : System.nanoTime());
            } catch (IOException e) {
                lost(link);
            }
            sent++;
        }
    }

    private void await(long now) throws IOException {
        var until = schedule.quietNanos(sent, !free.isEmpty(), now);
        if (until < MILLI_NANOS) {
            LockSupport.parkNanos(Math.min(until, NAP_NANOS));
            selector.selectNow(this::handle);
        } else {
            selector.select(this::handle, until / MILLI_NANOS);
        }
    }

    private void handle(SelectionKey key) {
        var link = (Link) key.attachment();
        try {
            if (key.isWritable()) {
                link.write();
            }
            if (key.isReadable() && link.read(in)) {
                answered(link);
            }
        } catch (IOException e) {
            lost(link);
        }
    }

    private void answered(Link link) throws IOException {
        var now = System.nanoTime();
        tally.answered(link.status(), link.intendedNanos(), now);
        if (schedule.isOver(now)) {
            tally.late(link.status());
        }
        free.add(link);
        if (link.isLast()) {
            link.connect();
        }
    }

    /** A service may hang up on who is silent; that isn't lost. */
    private void lost(Link link) {
        if (link.isWaiting()) {
            tally.lost();
            free.add(link);
        }
        try {
            link.connect();
        } catch (IOException e) {
            leave(link, e);
        }
    }

    private void leave(Link link, IOException why) {
        links.remove(link);
        free.remove(link);
        if (links.isEmpty()) {
            throw new IllegalStateException("Nobody listens at " + load.targets(), why);
        }
    }

    private Outcome outcome(long cpuNanos) throws IOException {
        for (var link : links) {
            if (link.isWaiting()) {
                tally.lost();
            }
            link.close();
        }
        return tally.outcome(schedule.startNanos(), schedule.owed(sent), cpuNanos);
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
