package org.lastmetre.sanitation.rounds;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.lastmetre.kit.community.Community;
import org.lastmetre.sanitation.alerts.Alert;
import org.lastmetre.sanitation.alerts.AlertSource;
import org.lastmetre.sanitation.alerts.AlertType;

/** Tells of rounds while there is time to act, a little before they are overdue, and of those that were missed today. */
@ApplicationScoped
class RoundAlerts implements AlertSource {
    private final Rounds rounds;
    private final RoundRules rules;

    RoundAlerts(Rounds rounds, RoundRules rules) {
        this.rounds = rounds;
        this.rules = rules;
    }

    @Override
    public Uni<List<Alert>> open(Community community, Instant now, int limit) {
        return rounds.troubles(community.id(), now.plus(rules.warnBefore()), community.dateAt(now), limit)
                .map(found -> found.stream()
                        .map(round -> alert(round, community, now))
                        .toList());
    }

    private Alert alert(Round round, Community community, Instant now) {
        var slot = round.slot();
        var subject = round.id().toString();
        if (round.state() == RoundState.MISSED) {
            var detail = "%s was not disinfected between %s and %s"
                    .formatted(round.site().id(), community.timeAt(slot.dueFrom()), community.timeAt(slot.endsAt()));
            return new Alert(AlertType.ROUND_MISSED, subject, slot.endsAt(), detail);
        }
        var verb = round.isOverdueAt(now) ? "was" : "is";
        var detail = "%s %s due until %s and can be done until %s"
                .formatted(round.site().id(), verb, community.timeAt(slot.dueTo()), community.timeAt(slot.endsAt()));
        return new Alert(AlertType.ROUND_OVERDUE, subject, slot.dueTo().minus(rules.warnBefore()), detail);
    }
}
