package org.lastmetre.sanitation.agents.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When somebody is told that an agent runs out. */
@ConfigMapping(prefix = "lastmetre.agents")
interface AgentSettings {
    /** For how many days of use it must last; as long as it takes to get more. */
    @WithDefault("2")
    double lowDays();
}
