package org.lastmetre.dispatch.windows;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lastmetre.dispatch.windows.WindowCounts.Now;
import org.lastmetre.dispatch.windows.WindowCounts.Span;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Shows the windows of a day. What waits or is out counts for every window of its category on the current date. */
@ApplicationScoped
public class WindowDay {
    private final Communities communities;
    private final WindowCounts counts;
    private final Paces paces;
    private final Clock clock;

    WindowDay(Communities communities, WindowCounts counts, Paces paces, Clock clock) {
        this.communities = communities;
        this.counts = counts;
        this.paces = paces;
        this.clock = clock;
    }

    /**
     * @param date the local date, null for today
     * @return the windows in the order of their opening; fails with 404 {@code unknown-community}
     */
    public Uni<List<WindowSheet>> of(CommunityId id, LocalDate date) {
        return communities.require(id).chain(community -> {
            var today = community.dateAt(clock.now());
            return sheets(community, date == null ? today : date, today);
        });
    }

    private Uni<List<WindowSheet>> sheets(Community community, LocalDate date, LocalDate today) {
        var windows = new WindowSchedule(community).on(date);
        var current = date.equals(today)
                ? counts.now(community.id())
                : Uni.createFrom().item(Map.<Category, Now>of());
        return Uni.combine()
                .all()
                .unis(current, counts.delivered(community.id(), spans(community, windows)), paces.of(community.id()))
                .asTuple()
                .map(found -> sheets(windows, found.getItem1(), found.getItem2(), found.getItem3()));
    }

    private List<WindowSheet> sheets(
            List<Window> windows, Map<Category, Now> current, List<Integer> delivered, Pace pace) {
        var now = clock.now();
        var sheets = new ArrayList<WindowSheet>();
        for (var i = 0; i < windows.size(); i++) {
            var window = windows.get(i);
            var count = current.getOrDefault(window.category(), Now.NOTHING);
            sheets.add(WindowSheet.of(window, now, pace, count, delivered.get(i)));
        }
        return sheets;
    }

    /** Every delivery of a day counts for one window: the last of its category that had opened, else the first. */
    static List<Span> spans(Community community, List<Window> windows) {
        return windows.stream().map(window -> span(community, windows, window)).toList();
    }

    private static Span span(Community community, List<Window> windows, Window window) {
        var same = windows.stream()
                .filter(other -> other.category() == window.category())
                .toList();
        var place = same.indexOf(window);
        var date = window.id().date();
        Instant from = place == 0 ? community.at(date, LocalTime.MIDNIGHT) : window.opensAt();
        Instant until = place + 1 < same.size()
                ? same.get(place + 1).opensAt()
                : community.at(date.plusDays(1), LocalTime.MIDNIGHT);
        return new Span(window.category(), from, until);
    }
}
