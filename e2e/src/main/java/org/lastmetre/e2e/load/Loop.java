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
    /** How long after the end an answer is waited for; a file of orders to a cold service takes its time. */
    private static final long GRACE_NANOS = Duration.ofSeconds(30).toNanos();

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
    private long startNanos;
    private long endNanos;
    private long due;

    Loop(Load load, Selector selector) {
        this.load = load;
        this.selector = selector;
    }

    Outcome run(Duration duration) throws IOException {
        open();
        var cpu = cpuNanos();
        startNanos = System.nanoTime();
        endNanos = startNanos + duration.toNanos();
        due = load.pace().within(duration.toNanos());
        for (var now = startNanos; goesOn(now); now = System.nanoTime()) {
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
        return now < endNanos || (isOwing() || free.size() < links.size()) && now < endNanos + GRACE_NANOS;
    }

    /** What was due while no connection was free is sent after the end, too: left out, a stall at the end would cost nothing. */
    private boolean isOwing() {
        return load.pace().isOpen() && sent < due;
    }

    private void send(long now) {
        while ((now < endNanos || isOwing()) && !free.isEmpty() && intended() <= now) {
            var link = free.poll();
            try {
                link.send(load.requests(), load.pace().isOpen() ? intended() : System.nanoTime());
            } catch (IOException e) {
                lost(link);
            }
            sent++;
        }
    }

    private long intended() {
        return startNanos + load.pace().intended(sent);
    }

    private void await(long now) throws IOException {
        var until =
                free.isEmpty() || now >= endNanos ? endNanos + GRACE_NANOS - now : Math.min(intended(), endNanos) - now;
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
        if (now >= endNanos) {
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
        return tally.outcome(startNanos, isOwing() ? due - sent : 0, cpuNanos);
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
