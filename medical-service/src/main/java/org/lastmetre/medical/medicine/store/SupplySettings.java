package org.lastmetre.medical.medicine.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How far ahead medicine is asked for. */
@ConfigMapping(prefix = "lastmetre.medicine")
interface SupplySettings {
    /** How many days before a medicine runs out it is asked for: as long as buying and bringing may take, weekends too. */
    @WithDefault("3")
    int daysAhead();
}
