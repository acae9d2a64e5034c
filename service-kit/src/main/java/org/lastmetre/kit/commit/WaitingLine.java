package org.lastmetre.kit.commit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;

/**
 * The commands of a group that wait for a transaction: no more than so many, and none for so long that its caller may have
 * gone. Not for several threads at once.
 */
final class WaitingLine<C, R> {
    private final Queue<Waiting<C, R>> waiting = new ArrayDeque<>();
    private final int places;
    private final long withinNanos;
    private final LongSupplier nanos;

    WaitingLine(int places, Duration within, LongSupplier nanos) {
        this.places = places;
        this.withinNanos = within.toNanos();
        this.nanos = nanos;
    }

    /** A command and the one who waits for its reply. */
    record Waiting<C, R>(C command, Once<R> once, CompletableFuture<Reply> reply, long since) {}

    /** False if there is no place left. */
    boolean join(C command, Once<R> once, CompletableFuture<Reply> reply) {
        return waiting.size() < places && waiting.add(new Waiting<>(command, once, reply, nanos.getAsLong()));
    }

    int length() {
        return waiting.size();
    }

    /** Takes out those that have waited too long; nothing was done for them. */
    List<Waiting<C, R>> takeOverdue() {
        var overdue = new ArrayList<Waiting<C, R>>();
        var now = nanos.getAsLong();
        while (!waiting.isEmpty() && now - waiting.peek().since() > withinNanos) {
            overdue.add(waiting.remove());
        }
        return overdue;
    }

    /** The same key twice in one transaction would collide with itself: its second request waits for the next one. */
    List<Waiting<C, R>> takeDistinct(int most) {
        var taken = new ArrayList<Waiting<C, R>>();
        var keys = new HashSet<RequestKey>();
        for (var each = waiting.iterator(); each.hasNext() && taken.size() < most; ) {
            var entry = each.next();
            var twin = entry.once().keys().stream().anyMatch(keys::contains);
            keys.addAll(entry.once().keys());
            if (!twin) {
                taken.add(entry);
                each.remove();
            }
        }
        return taken;
    }
}
