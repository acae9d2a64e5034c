package org.lastmetre.sanitation.rounds;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.sanitation.agents.Disinfection;

/** The rounds of one site around a moment: finds which of them a scan does, or says why none and when one may be done. */
final class SiteDay {
    static final String ALREADY_DONE = "already-done";
    private final List<Round> rounds;
    private final Duration gap;
    private final Community community;

    SiteDay(List<Round> rounds, Community community) {
        this.rounds = rounds.stream()
                .sorted(Comparator.comparing(round -> round.slot().dueFrom()))
                .toList();
        this.gap = community.sanitation().minimumGap();
        this.community = community;
    }

    /** The round that is open at the time of the scan, the earliest if there are several. */
    Round scanned(Disinfection scan) {
        var open = rounds.stream()
                .filter(round -> round.state().canBeDone() && round.slot().contains(scan.at()))
                .findFirst()
                .orElseThrow(() -> nothingOpen(scan.at()));
        return apart(open, scan);
    }

    /** The round that somebody means by its id. */
    Round completed(RoundId id, Disinfection scan) {
        var round =
                rounds.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(Round::unknown);
        if (round.state().isDone()) {
            throw Refusal.conflict(
                            ALREADY_DONE,
                            "the round was done at " + local(round.done().at()))
                    .with("doneAt", local(round.done().at()));
        }
        if (round.state() == RoundState.SKIPPED) {
            throw skipped();
        }
        if (scan.at().isBefore(round.slot().dueFrom())) {
            throw tooEarly(round.slot().dueFrom());
        }
        if (!round.slot().contains(scan.at())) {
            throw Refusal.conflict(
                    "round-over", "the round was over at " + local(round.slot().endsAt()));
        }
        return apart(round, scan);
    }

    /** Keeps the gap to what was done before and, for a scan that comes in late, after. */
    private Round apart(Round round, Disinfection scan) {
        within(scan.at())
                .map(other -> other.done().at())
                .max(Comparator.naturalOrder())
                .ifPresent(at -> {
                    throw tooSoon(at);
                });
        return round.doneBy(scan);
    }

    /** Whether the scan is no round of its own but one too many, at whatever it is refused. */
    Optional<BunchedScan> bunched(Scan scan) {
        return within(scan.at())
                .min(Comparator.comparing(round -> round.done().at()))
                .map(round -> new BunchedScan(scan.id(), round, community.dateAt(scan.at()), scan.at()));
    }

    /** What was done less than the gap before or after. */
    private Stream<Round> within(Instant at) {
        return rounds.stream()
                .filter(round -> round.state().isDone())
                .filter(round -> Duration.between(round.done().at(), at).abs().compareTo(gap) < 0);
    }

    Community community() {
        return community;
    }

    private Refusal nothingOpen(Instant at) {
        var covering =
                rounds.stream().filter(round -> round.slot().contains(at)).findFirst();
        if (covering.filter(round -> round.state() == RoundState.SKIPPED).isPresent()) {
            return skipped();
        }
        return next(at).map(this::tooEarly)
                .orElseGet(() -> Refusal.conflict("no-round-left", "no further round of this site is due today"));
    }

    private Optional<Instant> next(Instant at) {
        var lastDone = rounds.stream()
                .filter(round -> round.state().isDone())
                .map(round -> round.done().at().plus(gap))
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return rounds.stream()
                .filter(round -> round.isAhead(at))
                .map(round -> round.slot().dueFrom())
                .findFirst()
                .map(from -> from.isBefore(lastDone) ? lastDone : from);
    }

    private Refusal tooEarly(Instant from) {
        return Refusal.conflict("too-early", "the next round of this site is due from " + local(from))
                .with("from", local(from));
    }

    private Refusal tooSoon(Instant last) {
        var from = local(last.plus(gap));
        return Refusal.conflict(
                        "too-soon",
                        "this site was disinfected at " + local(last) + "; rounds are at least " + gap.toMinutes()
                                + " minutes apart")
                .with("from", from);
    }

    private static Refusal skipped() {
        return Refusal.conflict("round-skipped", "the round was not to be done: the building is held");
    }

    private String local(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(community.local(instant));
    }
}
