package org.lastmetre.dispatch.clearance;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.lastmetre.dispatch.windows.WindowSchedule;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.vocabulary.Category;

/** Whether what is here will be at the doors in time, judged by what is left, how fast it goes and when it may go. */
public record Forecast(State state, int onHand, int out, Instant expectedClearAt, Instant deadline) {
    /** From no danger of staying overnight to nothing left. */
    public enum State {
        GREEN,
        AMBER,
        RED,
        CLEARED;

        boolean isRisk() {
            return this == AMBER || this == RED;
        }
    }

    /** Packages that one volunteer takes to their doors in an hour: what we reckon with at least. */
    private static final int PER_VOLUNTEER_AND_HOUR = 12;
    /** Expected this close to the deadline is a warning. */
    private static final Duration MARGIN = Duration.ofMinutes(30);

    static Forecast of(Standing standing, Community community, ClearanceDay day, Instant now) {
        if (standing.isEmpty()) {
            var state = day.hasClosed(now) ? State.CLEARED : State.GREEN;
            return new Forecast(state, 0, 0, now, day.deadline());
        }
        var expected = expected(standing, community, day, now);
        return new Forecast(
                judge(expected, day.deadline()), standing.onHand(), standing.out(), expected, day.deadline());
    }

    private static State judge(Instant expected, Instant deadline) {
        if (expected.isAfter(deadline)) {
            return State.RED;
        }
        return expected.isAfter(deadline.minus(MARGIN)) ? State.AMBER : State.GREEN;
    }

    private static Instant expected(Standing standing, Community community, ClearanceDay day, Instant now) {
        var hours = standing.remaining() / standing.perHour(PER_VOLUNTEER_AND_HOUR);
        var byRate = now.plusSeconds((long) Math.ceil(hours * 3600));
        return standing.waiting().stream()
                .flatMap(category -> opening(community, category, now).stream())
                .filter(opens -> opens.isBefore(day.deadline()))
                .max(Comparator.naturalOrder())
                .filter(opens -> opens.isAfter(byRate))
                .orElse(byRate);
    }

    /** When goods of a category that can't go now may go; empty if they can. */
    private static Optional<Instant> opening(Community community, Category category, Instant now) {
        var schedule = new WindowSchedule(community);
        var isOpen =
                category.isUrgent() || schedule.openAt(now).stream().anyMatch(window -> window.category() == category);
        return isOpen ? Optional.empty() : schedule.nextOpening(category, now);
    }
}
