package org.lastmetre.sanitation.rounds;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.lastmetre.kit.community.Community;
import org.lastmetre.sanitation.alerts.Alert;
import org.lastmetre.sanitation.alerts.AlertSource;
import org.lastmetre.sanitation.alerts.AlertType;

/** Tells of sites whose rounds bunch up, until their next round is done or the day is over. */
@ApplicationScoped
class BunchedAlerts implements AlertSource {
    private final BunchedScans scans;

    BunchedAlerts(BunchedScans scans) {
        this.scans = scans;
    }

    @Override
    public Uni<List<Alert>> open(Community community, Instant now, int limit) {
        return scans.open(community.id(), community.dateAt(now), limit)
                .map(found -> found.stream().map(scan -> alert(scan, community)).toList());
    }

    private static Alert alert(BunchedScan scan, Community community) {
        var round = scan.round();
        var detail = "%s was disinfected at %s and scanned at %s; rounds are at least %d minutes apart"
                .formatted(
                        round.site().id(),
                        community.timeAt(round.done().at()),
                        community.timeAt(scan.at()),
                        community.sanitation().minimumGap().toMinutes());
        return new Alert(AlertType.ROUND_BUNCHED, round.id().toString(), scan.at(), detail);
    }
}
