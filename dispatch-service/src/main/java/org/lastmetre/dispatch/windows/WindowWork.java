package org.lastmetre.dispatch.windows;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.lastmetre.dispatch.windows.WindowLedger.OpenWindow;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.due.DueWork;
import org.lastmetre.kit.id.Ids;

/** Says once that a window opened or closed, and calls its waves; a wave that was missed is not made up for. */
@ApplicationScoped
class WindowWork implements DueWork {
    private final Communities communities;
    private final WindowLedger ledger;
    private final WindowAnnouncer announcer;
    private final CallDesk calls;
    private final Ids ids;

    WindowWork(Communities communities, WindowLedger ledger, WindowAnnouncer announcer, CallDesk calls, Ids ids) {
        this.communities = communities;
        this.ledger = ledger;
        this.announcer = announcer;
        this.calls = calls;
        this.ids = ids;
    }

    @Override
    public String name() {
        return "dispatch-windows";
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        return ledger.open(tx).chain(open -> opened(tx, open, now).chain(fresh -> {
            var round = WindowRound.of(open, fresh, communities::find, now);
            return round.isQuiet() ? Uni.createFrom().voidItem() : save(tx, round, now);
        }));
    }

    private Uni<List<OpenWindow>> opened(Tx tx, List<OpenWindow> open, Instant now) {
        var known = open.stream().map(window -> window.window().id()).collect(Collectors.toSet());
        return ledger.lookedAtUntil(tx)
                .map(until -> Openings.due(communities.all(), until, known, now))
                .chain(openings -> noteOpened(tx, openings, now));
    }

    private Uni<List<OpenWindow>> noteOpened(Tx tx, Openings openings, Instant now) {
        if (openings.lookedAt().isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return ledger.noteLookedAt(tx, openings.lookedAt()).chain(() -> ledger.noteOpened(tx, openings.windows(), now));
    }

    private Uni<Void> save(Tx tx, WindowRound round, Instant now) {
        return ledger.noteClosed(tx, round.closed())
                .chain(() -> ledger.noteWaves(tx, round.waves()))
                .chain(() -> announcer.windows(tx, round.facts()))
                .chain(() -> calls.call(tx, waveCalls(round, now)));
    }

    private List<Call> waveCalls(WindowRound round, Instant now) {
        return round.waves().stream()
                .map(OpenWindow::window)
                .flatMap(window -> communities.find(window.id().community()).stream()
                        .map(community -> Call.wave(ids.next(), community, window, CallReason.WAVE, now)))
                .toList();
    }
}
