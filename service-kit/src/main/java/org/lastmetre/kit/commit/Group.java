package org.lastmetre.kit.commit;

import io.smallrye.mutiny.Uni;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.lastmetre.kit.refusal.Refusal;

/**
 * Group commit: commands that arrive together are committed together, each caller getting its own answer. While a
 * transaction is under way the next commands gather, so groups grow with the load and a lone command never waits. Another
 * transaction beside it begins only when as many have gathered as it took: else one would carry many and the next few.
 */
public final class Group<C, R> {
    private final String name;
    private final GroupRun<C, R> run;
    private final GroupSettings settings;
    private final Queue<Waiting<C, R>> waiting = new ArrayDeque<>();
    private int inFlight;
    private int lastTaken;

    Group(String name, GroupRun<C, R> run, GroupSettings settings) {
        this.name = name;
        this.run = run;
        this.settings = settings;
    }

    /** A command and the one who waits for its reply. */
    record Waiting<C, R>(C command, Once<R> once, CompletableFuture<Reply> reply) {}

    /**
     * @return the reply after the commit; fails with the command's own refusal, with BUSY when too many wait, or with
     *     {@link org.lastmetre.kit.refusal.Unavailable}. Runs on when the caller hangs up.
     */
    public Uni<Reply> submit(C command, Once<R> once) {
        return Uni.createFrom().deferred(() -> {
            var entry = new Waiting<>(command, once, new CompletableFuture<>());
            enqueue(entry);
            pump();
            return Uni.createFrom().completionStage(entry.reply()::minimalCompletionStage);
        });
    }

    /** For a command without an answer to remember. */
    public Uni<R> submit(C command) {
        var result = new CompletableFuture<R>();
        Function<R, Answer> capture = value -> {
            result.complete(value);
            return new Answer(200, null, null, "");
        };
        return submit(command, Once.unkeyed(capture)).map(reply -> result.join());
    }

    /** Whether a command waits or is under way, be it one whose caller hung up. */
    synchronized boolean busy() {
        return inFlight > 0 || !waiting.isEmpty();
    }

    private synchronized void enqueue(Waiting<C, R> entry) {
        if (waiting.size() >= settings.maxWaiting()) {
            throw Refusal.busy(name + ": more commands wait than can be done soon");
        }
        waiting.add(entry);
    }

    private void pump() {
        for (var next = take(); !next.isEmpty(); next = take()) {
            var group = next;
            run.all(group).subscribe().with(done -> finished(), failure -> abandoned(group, failure));
        }
    }

    /** A run answers everybody by itself; should it break, nobody is left waiting and the next group goes on. */
    private void abandoned(List<Waiting<C, R>> group, Throwable failure) {
        group.forEach(entry -> entry.reply().completeExceptionally(failure));
        finished();
    }

    private void finished() {
        synchronized (this) {
            inFlight--;
        }
        pump();
    }

    private synchronized List<Waiting<C, R>> take() {
        if (waiting.isEmpty() || !mayBegin()) {
            return List.of();
        }
        inFlight++;
        var taken = takeDistinct();
        lastTaken = taken.size();
        return taken;
    }

    private boolean mayBegin() {
        return inFlight == 0 || (inFlight < settings.inFlight() && waiting.size() >= lastTaken);
    }

    /** The same key twice in one transaction would collide with itself: its second request waits for the next one. */
    private List<Waiting<C, R>> takeDistinct() {
        var taken = new ArrayList<Waiting<C, R>>();
        var keys = new HashSet<RequestKey>();
        for (var each = waiting.iterator(); each.hasNext() && taken.size() < settings.maxCommands(); ) {
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
