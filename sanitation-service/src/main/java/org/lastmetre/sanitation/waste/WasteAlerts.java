package org.lastmetre.sanitation.waste;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.lastmetre.kit.community.Community;
import org.lastmetre.sanitation.alerts.Alert;
import org.lastmetre.sanitation.alerts.AlertSource;
import org.lastmetre.sanitation.alerts.AlertType;

/** What of the waste wants a human: that it is not gone by its hour or may not be, and weights that do not agree and nobody looked into. */
@ApplicationScoped
class WasteAlerts implements AlertSource {
    /** So long a difference is shown: until those of the next day know; one that is acknowledged isn't. */
    private static final Duration SHOWN = Duration.ofHours(24);

    private final Watch watch;
    private final Hauls hauls;
    private final ForecastRules rules;

    WasteAlerts(Watch watch, Hauls hauls, ForecastRules rules) {
        this.watch = watch;
        this.hauls = hauls;
        this.rules = rules;
    }

    @Override
    public Uni<List<Alert>> open(Community community, Instant now, int limit) {
        return outlook(community, now)
                .chain(outlook -> watch.since(community.id())
                        .map(since -> outlook.filter(Outlook::isRisk).map(risk -> overdue(risk, since, now))))
                .chain(overdue -> hauls.openDifferences(community.id(), now.minus(SHOWN))
                        .map(found -> Stream.concat(
                                        overdue.stream(), found.stream().map(WasteAlerts::difference))
                                .limit(limit)
                                .toList()));
    }

    private Uni<Optional<Outlook>> outlook(Community community, Instant now) {
        return ClearanceHour.of(community, now)
                .map(hour -> watch.waiting(hour).map(waiting -> Optional.of(Outlook.of(waiting, hour, rules, now))))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private static Alert overdue(Outlook outlook, Instant since, Instant now) {
        var detail = String.format(
                Locale.ROOT,
                "%s: %d bags at their points, %d under way, %.1f kg",
                outlook.state(),
                outlook.atPoints(),
                outlook.underWay(),
                outlook.kg());
        return new Alert(AlertType.WASTE_OVERDUE, "waste", Objects.requireNonNullElse(since, now), detail);
    }

    private static Alert difference(Difference difference) {
        var detail = String.format(
                Locale.ROOT,
                "%s: %.1f kg expected, %.1f kg weighed at %s",
                difference.vehicle(),
                difference.expectedKg(),
                difference.actualKg(),
                difference.step());
        var subject = difference.haul() + "/" + difference.step();
        return new Alert(AlertType.WASTE_DIFFERENCE, subject, difference.at(), detail);
    }
}
