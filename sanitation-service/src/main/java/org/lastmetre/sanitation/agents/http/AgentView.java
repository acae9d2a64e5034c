package org.lastmetre.sanitation.agents.http;

import java.time.OffsetDateTime;
import org.lastmetre.sanitation.agents.AgentSheet;

/** What there is of an agent and how many days it lasts; {@code daysLeft} is left out where none is used. */
public record AgentView(
        String id,
        String community,
        double litres,
        double litresPerUse,
        double litresPerDay,
        Double daysLeft,
        OffsetDateTime changedAt) {
    private static final double CENTS = 100;

    public static AgentView of(AgentSheet sheet) {
        var agent = sheet.agent();
        var left = sheet.daysLeft();
        return new AgentView(
                agent.id().value(),
                agent.community().value(),
                rounded(agent.litres()),
                agent.litresPerUse(),
                rounded(sheet.litresPerDay()),
                left == null ? null : rounded(left),
                sheet.community().local(agent.changedAt()));
    }

    private static double rounded(double value) {
        return Math.round(value * CENTS) / CENTS;
    }
}
