package org.lastmetre.sanitation.agents;

import java.time.Instant;
import org.lastmetre.kit.vocabulary.CommunityId;

/**
 * What a community has of an agent, ready to use.
 *
 * @param litresPerUse what a use takes where nobody says how much it was
 * @param changedAt when it was last counted or used
 */
public record Agent(
        CommunityId community, AgentId id, double litres, double litresPerUse, Instant changedAt, long version) {}
