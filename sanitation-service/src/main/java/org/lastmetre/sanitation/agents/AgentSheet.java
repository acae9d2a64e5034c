package org.lastmetre.sanitation.agents;

import org.lastmetre.kit.community.Community;

/**
 * An agent, and how long it lasts.
 *
 * @param litresPerDay what goes a day: as used on the days before, else as planned
 * @param created whether it was made known just now
 */
public record AgentSheet(Agent agent, Community community, double litresPerDay, boolean created) {
    /** Null where nothing is used. */
    public Double daysLeft() {
        return litresPerDay <= 0 ? null : agent.litres() / litresPerDay;
    }

    public boolean isLow(double days) {
        return litresPerDay > 0 && daysLeft() < days;
    }
}
