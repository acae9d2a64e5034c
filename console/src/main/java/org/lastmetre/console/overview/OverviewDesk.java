package org.lastmetre.console.overview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.lastmetre.console.clock.RehearsalClock;

/** Puts a community's day together, asking the services at the same time and none for longer than two seconds. */
@ApplicationScoped
class OverviewDesk {
    private final Parts parts;
    private final AlertDesk alerts;
    private final RehearsalClock clock;

    OverviewDesk(Parts parts, AlertDesk alerts, RehearsalClock clock) {
        this.parts = parts;
        this.alerts = alerts;
        this.clock = clock;
    }

    /** Fails with 404 for an unknown community. */
    Uni<OverviewView> of(Question question) {
        return parts.known(question).chain(() -> gathered(question));
    }

    private Uni<OverviewView> gathered(Question question) {
        var fetched = Uni.join()
                .all(
                        parts.fetch("sums", "sorting", "/api/sums" + question.ofDay(), question),
                        parts.fetch("windows", "dispatch", "/api/windows" + question.ofDay(), question),
                        parts.fetch("clearance", "dispatch", "/api/clearance" + question.ofDay(), question),
                        parts.fetch("shelves", "sorting", "/api/shelves" + question.ofCommunity(), question),
                        parts.fetch(
                                "medical-board", "medical", "/api/medical-board" + question.ofCommunity(), question),
                        parts.fetch(
                                "sanitation-board", "sanitation", "/api/sanitation-board" + question.ofDay(), question))
                .andFailFast();
        return Uni.combine()
                .all()
                .unis(fetched, alerts.gathered(question))
                .with((several, open) -> view(question, several, open));
    }

    private OverviewView view(Question question, List<Part> fetched, AlertsView open) {
        var missing = fetched.stream().filter(Part::isMissing).map(Part::name);
        return new OverviewView(
                question.community(),
                clock.now(),
                fetched.get(0).value(),
                items(fetched.get(1)),
                fetched.get(2).value(),
                totals(fetched.get(3)),
                vehicles(fetched.get(4)),
                coverage(fetched.get(5)),
                open.knowsNothing() ? null : AlertCount.of(open.items()),
                Stream.concat(missing, open.unavailable().stream()).distinct().toList());
    }

    private static JsonNode items(Part list) {
        return list.value().has("items") ? list.value().get("items") : NullNode.getInstance();
    }

    /** How many are in which state. */
    private static JsonNode vehicles(Part board) {
        var sums = board.value().path("vehicles").path("sums");
        return sums.isMissingNode() ? NullNode.getInstance() : sums;
    }

    /** How far the day's disinfection rounds are. */
    private static JsonNode coverage(Part board) {
        var day = board.value().path("days").path(0).path("coverage");
        return day.isMissingNode() ? NullNode.getInstance() : day;
    }

    private static ShelfTotals totals(Part shelves) {
        return shelves.isMissing() ? null : ShelfTotals.of(shelves.value());
    }
}
