package org.lastmetre.kit.commit;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.lastmetre.kit.commit.WaitingLine.Waiting;
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
    private final WaitingLine<C, R> waiting;
    private int inFlight;
    private int lastTaken;

    Group(String name, GroupRun<C, R> run, GroupSettings settings, LongSupplier nanos) {
        this.name = name;
        this.run = run;
        this.settings = settings;
        this.waiting = new WaitingLine<>(settings.maxWaiting(), settings.waitWithin(), nanos);
    }

    /**
     * @return the reply after the commit; fails with the command's own refusal, with BUSY when too many wait or it waited
     *     too long, or with {@link org.lastmetre.kit.refusal.Unavailable}. Runs on when the caller hangs up.
     */
    public Uni<Reply> submit(C command, Once<R> once) {
        return Uni.createFrom().deferred(() -> {
            var reply = new CompletableFuture<Reply>();
            refuseOverdue();
            enqueue(command, once, reply);
            pump();
            return Uni.createFrom().completionStage(reply::minimalCompletionStage);
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
        return inFlight > 0 || waiting.length() > 0;
    }

    private synchronized void enqueue(C command, Once<R> once, CompletableFuture<Reply> reply) {
        if (!waiting.join(command, once, reply)) {
            throw tooMany();
        }
    }

    private Refusal tooMany() {
        return Refusal.busy(name + ": more commands wait than can be done soon");
    }

    private void pump() {
        refuseOverdue();
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

    /** Those who have waited too long; also to be called when nobody comes and nothing ends. */
    void refuseOverdue() {
        overdue().forEach(entry -> entry.reply().completeExceptionally(tooMany()));
    }

    private synchronized List<Waiting<C, R>> overdue() {
        return waiting.takeOverdue();
    }

    private synchronized List<Waiting<C, R>> take() {
        if (waiting.length() == 0 || !mayBegin()) {
            return List.of();
        }
        inFlight++;
        var taken = waiting.takeDistinct(settings.maxCommands());
        lastTaken = taken.size();
        return taken;
    }

    private boolean mayBegin() {
        return inFlight == 0 || (inFlight < settings.inFlight() && waiting.length() >= lastTaken);
    }
}
