package org.lastmetre.sanitation.agents.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.lastmetre.sanitation.agents.AgentRules;

/** Makes the rules of agents of the settings. */
@ApplicationScoped
class AgentBeans {
    @Produces
    @Singleton
    AgentRules rules(AgentSettings settings) {
        return new AgentRules(settings.lowDays());
    }
}
