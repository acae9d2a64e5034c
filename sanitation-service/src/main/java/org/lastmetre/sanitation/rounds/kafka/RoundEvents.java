package org.lastmetre.sanitation.rounds.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.lastmetre.contracts.RoundEvent.RoundBunched;
import org.lastmetre.contracts.RoundEvent.RoundDone;
import org.lastmetre.contracts.RoundEvent.RoundMissed;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.outbox.Outbox;
import org.lastmetre.sanitation.rounds.BunchedScan;
import org.lastmetre.sanitation.rounds.Round;
import org.lastmetre.sanitation.rounds.RoundAnnouncer;
import org.lastmetre.sanitation.rounds.RoundState;

/** Publishes rounds that were done, missed or bunched up; who did it stays here. */
@ApplicationScoped
class RoundEvents implements RoundAnnouncer {
    private final Outbox outbox;
    private final MeterRegistry meters;

    RoundEvents(Outbox outbox, MeterRegistry meters) {
        this.outbox = outbox;
        this.meters = meters;
    }

    @Override
    public Uni<Void> done(Tx tx, Round round) {
        tx.afterCommit(() -> count(round.state(), 1));
        return outbox.append(tx, List.of(done(round)));
    }

    @Override
    public Uni<Void> missed(Tx tx, List<Round> rounds) {
        tx.afterCommit(() -> count(RoundState.MISSED, rounds.size()));
        return outbox.append(tx, rounds.stream().map(RoundEvents::missed).toList());
    }

    @Override
    public Uni<Void> bunched(Tx tx, BunchedScan scan) {
        return outbox.append(tx, List.of(bunched(scan)));
    }

    private void count(RoundState state, int rounds) {
        meters.counter("lastmetre.sanitation.rounds", "state", state.name()).increment(rounds);
    }

    static RoundDone done(Round round) {
        var site = round.site();
        Instant at = round.done().at();
        return new RoundDone(
                round.community().value(),
                round.id().value(),
                round.version(),
                site.id(),
                site.kind().name(),
                site.building(),
                round.date(),
                round.slot().dueFrom(),
                round.slot().dueTo(),
                round.state().name(),
                round.done().agent(),
                at);
    }

    static RoundMissed missed(Round round) {
        var site = round.site();
        return new RoundMissed(
                round.community().value(),
                round.id().value(),
                round.version(),
                site.id(),
                site.kind().name(),
                site.building(),
                round.date(),
                round.slot().dueFrom(),
                round.slot().dueTo(),
                round.slot().endsAt());
    }

    static RoundBunched bunched(BunchedScan scan) {
        var round = scan.round();
        var site = round.site();
        return new RoundBunched(
                round.community().value(),
                round.id().value(),
                round.version(),
                site.id(),
                site.kind().name(),
                site.building(),
                scan.date(),
                round.done().at(),
                scan.at());
    }
}
