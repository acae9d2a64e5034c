package org.lastmetre.sanitation.rounds;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.lastmetre.kit.community.Community;
import org.lastmetre.sanitation.alerts.Alert;
import org.lastmetre.sanitation.alerts.AlertSource;
import org.lastmetre.sanitation.alerts.AlertType;
import org.lastmetre.sanitation.rounds.Rounds.Day;

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
        var today = new Day(community.id(), community.dateAt(now));
        var gap = community.sanitation().minimumGap();
        return rounds.troubles(today, now, now.plus(rules.warnBefore()), gap, limit)
                .map(found -> found.stream()
                        .map(trouble -> alert(trouble, community, now))
                        .toList());
    }

    private Alert alert(Trouble trouble, Community community, Instant now) {
        var round = trouble.round();
        var missed = round.state() == RoundState.MISSED;
        return new Alert(
                missed ? AlertType.ROUND_MISSED : AlertType.ROUND_OVERDUE,
                round.id().toString(),
                trouble.since(rules.warnBefore(), community.sanitation().minimumGap()),
                missed ? missed(round, community) : overdue(round, community, now));
    }

    private static String missed(Round round, Community community) {
        return "%s was not disinfected between %s and %s"
                .formatted(
                        round.site().id(),
                        community.timeAt(round.slot().dueFrom()),
                        community.timeAt(round.slot().endsAt()));
    }

    private static String overdue(Round round, Community community, Instant now) {
        return "%s %s due until %s and can be done until %s"
                .formatted(
                        round.site().id(),
                        round.isOverdueAt(now) ? "was" : "is",
                        community.timeAt(round.slot().dueTo()),
                        community.timeAt(round.slot().endsAt()));
    }
}
