package org.lastmetre.sanitation.rounds;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.community.Sanitation;

/**
 * When the sites of a community are due on one of its days: the first and the last round at their local times, the others
 * spread evenly between in real time, so that a changed clock neither adds nor takes a gap. As many as fit with the gap.
 */
final class DayPlan {
    private final Duration gap;
    private final Duration leastWindow;
    private final Instant dayEnds;
    private final List<Instant> starts;

    private DayPlan(Community community, LocalDate date, Duration leastWindow) {
        var policy = community.sanitation();
        this.gap = policy.minimumGap();
        this.leastWindow = leastWindow;
        this.dayEnds = community.at(date.plusDays(1), LocalTime.MIDNIGHT);
        this.starts =
                starts(policy, community.at(date, policy.firstRoundAt()), community.at(date, policy.lastRoundAt()));
    }

    static List<Slot> of(Community community, LocalDate date, RoundRules rules) {
        return new DayPlan(community, date, rules.leastWindow()).slots();
    }

    private static List<Instant> starts(Sanitation policy, Instant first, Instant last) {
        var rounds = fitting(policy, Duration.between(first, last));
        if (rounds < 2) {
            return rounds == 0 ? List.of() : List.of(first);
        }
        var step = Duration.between(first, last).toMillis() / (rounds - 1.0);
        return IntStream.range(0, rounds)
                .mapToObj(n -> first.plusMillis(Math.round(n * step)).truncatedTo(ChronoUnit.MINUTES))
                .toList();
    }

    private static int fitting(Sanitation policy, Duration between) {
        var gap = Math.max(policy.minimumGap().toMinutes(), 1);
        return (int) Math.min(policy.roundsPerDay(), Math.max(between.toMinutes(), 0) / gap + 1);
    }

    private List<Slot> slots() {
        var slots = new ArrayList<Slot>();
        for (var n = 0; n < starts.size(); n++) {
            var from = starts.get(n);
            var ends = n + 1 < starts.size() ? starts.get(n + 1) : dayEnds;
            if (from.isBefore(ends)) {
                slots.add(new Slot(from, earlier(from.plus(window(n)), ends), ends));
            }
        }
        return slots;
    }

    /** What of the time to the next round the gap leaves; the last round has as long as the one before. */
    private Duration window(int n) {
        if (starts.size() == 1) {
            return leastWindow.compareTo(gap) > 0 ? leastWindow : gap;
        }
        var at = Math.min(n, starts.size() - 2);
        var left = Duration.between(starts.get(at), starts.get(at + 1)).minus(gap);
        return left.compareTo(leastWindow) > 0 ? left : leastWindow;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
