package org.lastmetre.dispatch.windows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.community.WindowRule;
import org.lastmetre.kit.vocabulary.Category;

/**
 * The windows that a community's policy makes of any day, in its local time. A window that closes at or before it opens
 * ends on the next day; local times that a clock change skips move forward with it.
 */
public final class WindowSchedule {
    private static final Comparator<Window> BY_OPENING = Comparator.comparing(Window::opensAt)
            .thenComparing(window -> window.id().toString());
    private static final int DAYS_AHEAD = 2;

    private final Community community;

    public WindowSchedule(Community community) {
        this.community = community;
    }

    /** The windows that open on a local date, in the order of their opening. */
    public List<Window> on(LocalDate date) {
        return community.delivery().windows().stream()
                .map(rule -> window(rule, date))
                .sorted(BY_OPENING)
                .toList();
    }

    private Window window(WindowRule rule, LocalDate date) {
        var ends = rule.closes().isAfter(rule.opens()) ? date : date.plusDays(1);
        return new Window(
                new WindowId(community.id(), date, rule.category(), rule.opens()),
                community.at(date, rule.opens()),
                community.at(ends, rule.closes()));
    }

    /** The windows that are open at an instant, also those of yesterday that go past midnight. */
    public List<Window> openAt(Instant now) {
        var today = community.dateAt(now);
        return between(today.minusDays(1), today)
                .filter(window -> window.isOpenAt(now))
                .toList();
    }

    /** The windows that open after one instant and not after another. */
    public List<Window> openedBetween(Instant after, Instant until) {
        return between(community.dateAt(after), community.dateAt(until))
                .filter(window ->
                        window.opensAt().isAfter(after) && !window.opensAt().isAfter(until))
                .toList();
    }

    /** When the next window of a category opens after an instant; empty for a category without windows. */
    public Optional<Instant> nextOpening(Category category, Instant after) {
        var today = community.dateAt(after);
        return between(today, today.plusDays(DAYS_AHEAD))
                .filter(window -> window.category() == category)
                .map(Window::opensAt)
                .filter(opens -> opens.isAfter(after))
                .findFirst();
    }

    /** Whether goods of this category can still go today: a window is open, or one opens later on the same local date. */
    public boolean goesToday(Category category, Instant now) {
        var today = community.dateAt(now);
        return openAt(now).stream().anyMatch(window -> window.category() == category)
                || nextOpening(category, now)
                        .filter(opens -> community.dateAt(opens).equals(today))
                        .isPresent();
    }

    /** The window with this id as the policy has it now. */
    public Optional<Window> find(WindowId id) {
        return on(id.date()).stream().filter(window -> window.id().equals(id)).findFirst();
    }

    private Stream<Window> between(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).flatMap(date -> on(date).stream());
    }
}
