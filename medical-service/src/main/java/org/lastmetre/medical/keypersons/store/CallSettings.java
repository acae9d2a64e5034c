package org.lastmetre.medical.keypersons.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When key persons are called again, and when others look after them. */
@ConfigMapping(prefix = "lastmetre.key-persons")
interface CallSettings {
    /** How long after a call in vain the next one counts; long enough for a bath, short enough for two calls a morning. */
    @WithDefault("60m")
    Duration callAgain();

    /** How long a visit at the door may take before the coordinator has it; as long as a volunteer needs to get there. */
    @WithDefault("60m")
    Duration visitWithin();
}
