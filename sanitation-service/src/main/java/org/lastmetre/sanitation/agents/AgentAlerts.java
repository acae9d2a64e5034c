package org.lastmetre.sanitation.agents;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.lastmetre.kit.community.Community;
import org.lastmetre.sanitation.alerts.Alert;
import org.lastmetre.sanitation.alerts.AlertSource;
import org.lastmetre.sanitation.alerts.AlertType;

/** Tells of agents that are used up soon. */
@ApplicationScoped
class AgentAlerts implements AlertSource {
    private final AgentDesk desk;
    private final AgentRules rules;

    AgentAlerts(AgentDesk desk, AgentRules rules) {
        this.desk = desk;
        this.rules = rules;
    }

    @Override
    public Uni<List<Alert>> open(Community community, Instant now, int limit) {
        return desk.of(community).map(all -> all.stream()
                .filter(sheet -> sheet.isLow(rules.lowDays()))
                .limit(limit)
                .map(AgentAlerts::alert)
                .toList());
    }

    private static Alert alert(AgentSheet sheet) {
        var agent = sheet.agent();
        var detail = String.format(
                Locale.ROOT, "%.1f litres of %s last %.1f days", agent.litres(), agent.id(), sheet.daysLeft());
        return new Alert(AlertType.AGENT_LOW, agent.id().value(), agent.changedAt(), detail);
    }
}
