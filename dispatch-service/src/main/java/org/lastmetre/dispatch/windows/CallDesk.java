package org.lastmetre.dispatch.windows;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.lastmetre.dispatch.windows.WindowAnnouncer.NumberedCall;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.id.Ids;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.time.Clock;

/** Calls batches, so that sorting seals them and dispatch can carry them. */
@ApplicationScoped
public class CallDesk {
    private final CallNumbers numbers;
    private final WindowAnnouncer announcer;
    private final Communities communities;
    private final Commands commands;
    private final Clock clock;
    private final Ids ids;

    CallDesk(
            CallNumbers numbers,
            WindowAnnouncer announcer,
            Communities communities,
            Commands commands,
            Clock clock,
            Ids ids) {
        this.numbers = numbers;
        this.announcer = announcer;
        this.communities = communities;
        this.commands = commands;
        this.clock = clock;
        this.ids = ids;
    }

    /** A human calls a wave; fails with 404 {@code unknown-window}, 409 {@code window-not-open}. */
    public Uni<Reply> callNow(String windowId, Once<Call> once) {
        var id = WindowId.parse(windowId).orElseThrow(() -> unknown(windowId));
        var community = communities.find(id.community()).orElseThrow(() -> unknown(windowId));
        var window = new WindowSchedule(community).find(id).orElseThrow(() -> unknown(windowId));
        return commands.once(once, tx -> {
            var call = manual(community, window);
            return call(tx, List.of(call)).replaceWith(call);
        });
    }

    private Call manual(Community community, Window window) {
        var now = clock.now();
        if (!window.isOpenAt(now)) {
            throw Refusal.conflict("window-not-open", window.id() + " is " + window.stateAt(now));
        }
        return Call.wave(ids.next(), community, window, CallReason.MANUAL, now);
    }

    /** Announces calls as part of a transaction. */
    public Uni<Void> call(Tx tx, List<Call> calls) {
        if (calls.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return numbers.next(tx, calls.stream().map(Call::community).toList())
                .map(versions -> numbered(calls, versions))
                .chain(numbered -> announcer.calls(tx, numbered));
    }

    private static List<NumberedCall> numbered(List<Call> calls, List<Long> versions) {
        var numbered = new ArrayList<NumberedCall>();
        for (var i = 0; i < calls.size(); i++) {
            numbered.add(new NumberedCall(calls.get(i), versions.get(i)));
        }
        return numbered;
    }

    Uni<Void> announcePace(Tx tx, List<PaceChange> changes) {
        return numbers.next(tx, changes.stream().map(PaceChange::community).toList())
                .map(versions -> numberedPace(changes, versions))
                .chain(numbered -> announcer.pace(tx, numbered));
    }

    private static List<PaceChange> numberedPace(List<PaceChange> changes, List<Long> versions) {
        var numbered = new ArrayList<PaceChange>();
        for (var i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            numbered.add(new PaceChange(
                    change.community(),
                    versions.get(i),
                    change.pace(),
                    change.openItems(),
                    change.onDuty(),
                    change.at()));
        }
        return numbered;
    }

    private static Refusal unknown(String windowId) {
        return Refusal.notFound("unknown-window", "there is no window " + windowId);
    }
}
