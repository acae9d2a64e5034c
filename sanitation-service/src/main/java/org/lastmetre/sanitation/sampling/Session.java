package org.lastmetre.sanitation.sampling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;

/** The sampling of a grid: its buildings are called one after another, and every household is counted once. */
public record Session(
        SessionId id,
        CommunityId community,
        String grid,
        Instant startsAt,
        Pace pace,
        List<Line> lines,
        String openedBy,
        Instant closedAt,
        long version) {
    public Session {
        lines = List.copyOf(lines);
    }

    public static Refusal unknown(SessionId id) {
        return Refusal.notFound("unknown-session", "there is no sampling session " + id);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public int households() {
        return lines.stream().mapToInt(Line::households).sum();
    }

    public Counts counts() {
        return lines.stream().map(Line::counts).reduce(Counts.NONE, Counts::plus);
    }

    /** Households that were called and not seen yet. */
    public int queue() {
        return lines.stream().filter(Line::isCalled).mapToInt(Line::open).sum();
    }

    /** The next building if its slot has come and the queue is short; a held one is passed by until it isn't. */
    Optional<Moved> callDue(Community where, Instant now) {
        if (!isOpen() || queue() >= pace.queueAtMost()) {
            return Optional.empty();
        }
        return lines.stream()
                .filter(line -> !line.isCalled() && !where.nothingGoesInto(line.building()))
                .findFirst()
                .filter(line -> !now.isBefore(line.slotAt()))
                .map(line -> called(line, now));
    }

    /**
     * Calls a building whenever somebody wants it; one that was called stays as it is.
     *
     * @throws Refusal 404 {@code unknown-building}, 409 {@code session-closed}, {@code building-held}
     */
    Optional<Moved> call(String building, Community where, Instant now) {
        refuseClosed();
        var line = line(building);
        if (line.isCalled()) {
            return Optional.empty();
        }
        if (where.nothingGoesInto(building)) {
            throw Refusal.conflict("building-held", "nobody comes down from building " + building + " now");
        }
        return Optional.of(called(line, now));
    }

    /**
     * @param before what was known of the household; null for nothing
     * @throws Refusal 404 {@code unknown-building}, 409 {@code session-closed}, {@code already-sampled}, {@code not-called}
     */
    Optional<Moved> found(String building, Outcome before, Outcome outcome, Instant now) {
        refuseClosed();
        var line = line(building);
        if (before == outcome) {
            return Optional.empty();
        }
        if (before != null && before.isSampled()) {
            throw Refusal.conflict("already-sampled", "the household was sampled: " + before);
        }
        if (outcome == Outcome.PRESENT && !line.isCalled()) {
            throw Refusal.conflict("not-called", "building " + building + " has not been called yet");
        }
        var counts = line.counts().moved(before, outcome);
        return Optional.of(step(replaced(line.with(counts)), StepType.SamplingProgressed, building, now));
    }

    /** Whoever was not seen is absent; a session that is closed stays as it is. */
    Optional<Moved> closed(Instant now) {
        if (!isOpen()) {
            return Optional.empty();
        }
        UnaryOperator<Line> absent = line -> line.with(line.counts().withAbsent(line.open()));
        var ended = new Session(
                id, community, grid, startsAt, pace, lines.stream().map(absent).toList(), openedBy, now, version);
        return Optional.of(ended.step(ended.lines, StepType.SamplingClosed, null, now));
    }

    private Moved called(Line line, Instant now) {
        return step(replaced(line.called(now)), StepType.BuildingCalled, line.building(), now);
    }

    Moved step(List<Line> now, StepType type, String building, Instant at) {
        var next = new Session(id, community, grid, startsAt, pace, now, openedBy, closedAt, version + 1);
        var households =
                building == null ? next.households() : next.line(building).households();
        var counts = building == null ? next.counts() : next.line(building).counts();
        return new Moved(next, new Step(id, next.version, type, building, households, counts, at));
    }

    private List<Line> replaced(Line changed) {
        return lines.stream()
                .map(line -> line.building().equals(changed.building()) ? changed : line)
                .toList();
    }

    /** @throws Refusal 404 {@code unknown-building} */
    public Line line(String building) {
        return lines.stream()
                .filter(line -> line.building().equals(building))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("unknown-building", "the session has no building " + building));
    }

    private void refuseClosed() {
        if (!isOpen()) {
            throw Refusal.conflict("session-closed", "the session is over");
        }
    }
}
